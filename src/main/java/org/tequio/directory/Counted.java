package org.tequio.directory;

import org.tequio.reference.CodeList;
import org.tequio.reference.Concept;
import org.tequio.reference.GroupSets;
import org.tequio.shared.Cube;
import org.tequio.shared.Freshness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What counters know of the records that meet some conditions; nothing where none of them counts just these. */
record Counted(Counts counts, Cube cube, Conditions conditions) {

    /** Between filters that are named together. */
    static final String AND = " ";

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
        return others.size() > 1 ? Optional.empty() : ofOther(others.get(0), dimensions);
    }

    /**
     * How many meet one of the conditions, whatever the others.
     *
     * @param filter or several, with {@link #AND} between them
     */
    Optional<Long> alone(String filter) {
        var filters = List.of(filter.split(AND));
        return cube.dimensions().containsAll(filters) ? Optional.of(ofDimensions(filters)) : ofOther(filter, List.of());
    }

    /** How many meet a condition about no dimension, and those about some dimensions. */
    private Optional<Long> ofOther(String filter, List<String> dimensions) {
        return switch (filter) {
            case "activity" -> ofSlice(filter, "activities", dimensions);
            case "sdg" -> ofSlice(filter, "goals", dimensions);
            case "within" -> ofSlice(filter, "within", dimensions);
            default -> dimensions.isEmpty() ? ofTally(filter) : Optional.empty();
        };
    }

    /** How many of those that meet the conditions have each value of a facet. */
    Optional<Map<String, Long>> by(Facet facet) {
        var property = facet.property();
        return switch (property) {
            case "pattern" -> byDimension("pattern:" + value("scheme"), List::of);
            case "groups" -> byDimension("groupSet", GroupSets::members);
            case "confirmedOn" -> byTally(property, day -> freshness(day).code());
            case "roles", "states" -> byTally(property, value -> value);
            case "activities", "goals" -> bySlice(property, facet.codes().orElseThrow());
            default -> byDimension(property, List::of);
        };
    }

    /** @param values what a value of the dimension says */
    private Optional<Map<String, Long>> byDimension(String dimension, Function<String, List<String>> values) {
        if (!isPlain()) {
            return Optional.empty();
        }
        var numbers = new HashMap<String, Long>();
        counts.cells(cube).numbers(dimension, choices(dimensions())).forEach((key, number) -> values.apply(key)
                .forEach(value -> numbers.merge(value, number, Long::sum)));
        return Optional.of(numbers);
    }

    private Optional<Map<String, Long>> byTally(String tally, UnaryOperator<String> value) {
        if (!conditions.isEmpty()) {
            return Optional.empty();
        }
        var numbers = new HashMap<String, Long>();
        counts.of(cube.family(tally)).forEach((key, number) -> numbers.merge(value.apply(key), number, Long::sum));
        return Optional.of(numbers);
    }

    private Optional<Map<String, Long>> bySlice(String list, CodeList codes) {
        var members = codes.members().stream().map(Concept::code).toList();
        if (!isPlain() || !members.stream().allMatch(code -> isSliced(list, code, dimensions()))) {
            return Optional.empty();
        }
        return Optional.of(
                members.stream().collect(Collectors.toMap(code -> code, code -> slice(list, code, dimensions()))));
    }

    /** Whether the conditions are about dimensions only. */
    private boolean isPlain() {
        return cube.dimensions().containsAll(conditions.filters());
    }

    private List<String> dimensions() {
        return conditions.filters().stream().filter(cube.dimensions()::contains).toList();
    }

    private long ofDimensions(List<String> dimensions) {
        if (dimensions.size() == 1) {
            var dimension = dimensions.get(0);
            return counts.number(cube.family(dimension), conditions.choice(dimension));
        }
        return counts.cells(cube).number(choices(dimensions));
    }

    private Map<String, List<?>> choices(List<String> dimensions) {
        return dimensions.stream().collect(Collectors.toMap(dimension -> dimension, conditions::choice));
    }

    /** A record is in a slice for each code that it carries, so only one code can be asked for. */
    private Optional<Long> ofSlice(String filter, String list, List<String> dimensions) {
        return only(filter).filter(code -> isSliced(list, code, dimensions)).map(code -> slice(list, code, dimensions));
    }

    private boolean isSliced(String list, String code, List<String> dimensions) {
        var any = cube.dimensions().get(0);
        return dimensions.size() <= 1
                && cube.slices(list, code, dimensions.stream().findFirst().orElse(any));
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
        return conditions.choice("freshness").contains(freshness(confirmedOn).code());
    }

    private Freshness freshness(String confirmedOn) {
        return Freshness.of(confirmedOn, value("aYearAgo"), value("twoYearsAgo"));
    }

    /** All that had begun by then, but for those that had ended before: none ends before it begins. */
    private long alive() {
        return tally("firstDay", day -> day.compareTo(value("atLast")) <= 0)
                - tally("lastDay", day -> day.compareTo(value("atFirst")) < 0);
    }

    private Predicate<String> between(String first, String last) {
        return day -> day.compareTo(value(first)) >= 0 && day.compareTo(value(last)) <= 0;
    }

    private String value(String name) {
        return Objects.requireNonNull(conditions.values().get(name)).toString();
    }

    private Optional<String> only(String filter) {
        var choice = conditions.choice(filter);
        return choice.size() == 1 ? Optional.of(choice.get(0).toString()) : Optional.empty();
    }
}
