package org.tequio.directory;

import org.tequio.directory.Counts.Cell;
import org.tequio.reference.Concept;
import org.tequio.shared.Cube;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counters know of the records that meet some conditions; nothing where none of them counts just these. */
record Counted(Counts counts, Cube cube, Conditions conditions) {

    private static final Predicate<String> ANY = value -> true;

    /** How many there are without the conditions. */
    long all() {
        return counts.number(cube.family(cube.dimensions().get(0)), ANY);
    }

    /** How many meet the conditions. */
    Optional<Long> total() {
        var dimensions = dimensions();
        var others = conditions.filters().stream()
                .filter(filter -> !dimensions.contains(filter))
                .toList();
        if (others.isEmpty()) {
            return Optional.of(ofDimensions(dimensions));
        }
        if (others.size() > 1) {
            return Optional.empty();
        }
        var other = others.get(0);
        return switch (other) {
            case "activity" -> ofSlice(other, "activities", dimensions);
            case "sdg" -> ofSlice(other, "goals", dimensions);
            case "within" -> ofSlice(other, "within", dimensions);
            default -> dimensions.isEmpty() ? ofTally(other) : Optional.empty();
        };
    }

    /** How many of those that meet the conditions have each value of a facet. */
    Optional<Map<String, Long>> by(Facet facet) {
        var property = facet.property();
        boolean plain = cube.dimensions().containsAll(conditions.filters());
        if (plain && cube.dimensions().contains(property)) {
            int place = cube.dimensions().indexOf(property);
            return Optional.of(cells(dimensions())
                    .collect(Collectors.groupingBy(
                            cell -> cell.values().get(place), Collectors.summingLong(Cell::number))));
        }
        if (plain && isSliced(property, dimensions())) {
            return Optional.of(facet.codes().orElseThrow().members().stream()
                    .map(Concept::code)
                    .collect(Collectors.toMap(code -> code, code -> slice(property, code, dimensions()))));
        }
        return conditions.isEmpty() && cube.tallies().contains(property)
                ? Optional.of(counts.of(cube.family(property)))
                : Optional.empty();
    }

    private List<String> dimensions() {
        return conditions.filters().stream().filter(cube.dimensions()::contains).toList();
    }

    private long ofDimensions(List<String> dimensions) {
        if (dimensions.size() == 1) {
            var dimension = dimensions.get(0);
            return counts.number(cube.family(dimension), conditions.choice(dimension));
        }
        return cells(dimensions).mapToLong(Cell::number).sum();
    }

    /** The cells that meet the conditions about these dimensions. */
    private Stream<Cell> cells(List<String> dimensions) {
        var meets = dimensions.stream().map(this::meets).reduce(cell -> true, Predicate::and);
        return counts.cells(cube).stream().filter(meets);
    }

    private Predicate<Cell> meets(String dimension) {
        int place = cube.dimensions().indexOf(dimension);
        var choice = new HashSet<Object>(conditions.choice(dimension));
        return cell -> choice.contains(cell.values().get(place));
    }

    /** A record is in a slice for each code that it carries, so only one code can be asked for. */
    private Optional<Long> ofSlice(String filter, String list, List<String> dimensions) {
        return isSliced(list, dimensions) ? only(filter).map(code -> slice(list, code, dimensions)) : Optional.empty();
    }

    private boolean isSliced(String list, List<String> dimensions) {
        var any = cube.dimensions().get(0);
        return dimensions.size() <= 1
                && cube.slices(list, dimensions.stream().findFirst().orElse(any));
    }

    private long slice(String list, String code, List<String> dimensions) {
        if (dimensions.isEmpty()) {
            var any = cube.dimensions().get(0);
            return counts.number(cube.family(list, code, any), ANY);
        }
        var dimension = dimensions.get(0);
        return counts.number(cube.family(list, code, dimension), conditions.choice(dimension));
    }

    /** A property with several values counts a record once for each of them, so only one value can be asked for. */
    private Optional<Long> ofTally(String filter) {
        return switch (filter) {
            case "role" -> only(filter).map(code -> tally("roles", code::equals));
            case "state" -> only(filter).map(code -> tally("states", code::equals));
            case "freshness" -> Optional.of(tally("confirmedOn", this::isFresh));
            case "at" -> Optional.of(alive());
            case "since" -> Optional.of(tally("firstDay", between("sinceFirst", "sinceLast")));
            case "until" -> Optional.of(tally("lastDay", between("untilFirst", "untilLast")));
            default -> Optional.empty();
        };
    }

    private long tally(String property, Predicate<String> value) {
        return counts.number(cube.family(property), value);
    }

    private boolean isFresh(String confirmedOn) {
        var freshness = Freshness.of(confirmedOn, day("aYearAgo"), day("twoYearsAgo"));
        return conditions.choice("freshness").contains(freshness.code());
    }

    /** All that had begun by then, but for those that had ended before: none ends before it begins. */
    private long alive() {
        return tally("firstDay", day -> day.compareTo(day("atLast")) <= 0)
                - tally("lastDay", day -> day.compareTo(day("atFirst")) < 0);
    }

    private Predicate<String> between(String first, String last) {
        return day -> day.compareTo(day(first)) >= 0 && day.compareTo(day(last)) <= 0;
    }

    private String day(String name) {
        return Objects.requireNonNull(conditions.values().get(name)).toString();
    }

    private Optional<String> only(String filter) {
        var choice = conditions.choice(filter);
        return choice.size() == 1 ? Optional.of(choice.get(0).toString()) : Optional.empty();
    }
}
