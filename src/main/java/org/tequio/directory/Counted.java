package org.tequio.directory;

import org.tequio.shared.Cube;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The counters that know how many records meet some conditions.
 *
 * @param match the counters {@code c}, in Cypher
 * @param values what the Cypher compares with
 */
record Counted(String match, Map<String, Object> values) {

    private static final String TOTAL = """
            %s
            RETURN coalesce(sum(c.n), 0) AS total
            """;
    private static final String BY = """
            %s
            RETURN c.`%s` AS value, sum(c.n) AS count
            """;
    private static final String FAMILY = "MATCH (c:Counter) WHERE c.family = $family";
    private static final String ALIVE = """
            CALL () {
                MATCH (c:Counter)
                WHERE c.family = $begun AND c.value <= $atLast
                RETURN {n: c.n} AS c
                UNION ALL
                MATCH (c:Counter)
                WHERE c.family = $ended AND c.value < $atFirst
                RETURN {n: -c.n} AS c
            }
            WITH c""";
    private static final String CHOICE = FAMILY + " AND c.value IN $choice";

    /** The counters for these conditions, if there are any. */
    static Optional<Counted> of(Cube cube, Conditions conditions) {
        var dimensions = conditions.filters().stream()
                .filter(cube.dimensions()::contains)
                .toList();
        var others = conditions.filters().stream()
                .filter(filter -> !dimensions.contains(filter))
                .toList();
        if (others.isEmpty()) {
            return Optional.of(ofDimensions(cube, conditions, dimensions));
        }
        if (others.size() > 1) {
            return Optional.empty();
        }
        var other = others.get(0);
        return switch (other) {
            case "activity" -> ofSlice(cube, conditions, other, "activities", dimensions);
            case "sdg" -> ofSlice(cube, conditions, other, "goals", dimensions);
            default -> dimensions.isEmpty() ? ofTally(cube, conditions, other) : Optional.empty();
        };
    }

    private static Counted ofDimensions(Cube cube, Conditions conditions, List<String> dimensions) {
        if (dimensions.size() == 1) {
            var dimension = dimensions.get(0);
            return choice(cube.family(dimension), conditions.choice(dimension));
        }
        return cells(cube, conditions, dimensions);
    }

    /** The cells that meet the conditions about these dimensions. */
    static Counted cells(Cube cube, Conditions conditions, List<String> dimensions) {
        var values = new HashMap<String, Object>(Map.of("family", cube.cells()));
        dimensions.forEach(dimension -> values.put(dimension, conditions.choice(dimension)));
        var match = dimensions.stream()
                .map(" AND c.`%1$s` IN $`%1$s`"::formatted)
                .collect(Collectors.joining("", FAMILY, ""));
        return new Counted(match, values);
    }

    private static Optional<Counted> ofSlice(
            Cube cube, Conditions conditions, String filter, String list, List<String> dimensions) {
        if (dimensions.size() > 1) {
            return Optional.empty();
        }
        return only(conditions.choice(filter)).map(code -> {
            if (dimensions.isEmpty()) {
                var any = cube.dimensions().get(0);
                return new Counted(FAMILY, Map.of("family", cube.family(list, code, any)));
            }
            var dimension = dimensions.get(0);
            return choice(cube.family(list, code, dimension), conditions.choice(dimension));
        });
    }

    /** A property with several values counts a record once for each of them, so only one value can be asked for. */
    private static Optional<Counted> ofTally(Cube cube, Conditions conditions, String filter) {
        return switch (filter) {
            case "within" -> only(conditions.choice(filter)).map(code -> choice(cube.family("within"), List.of(code)));
            case "role" -> only(conditions.choice(filter)).map(code -> choice(cube.family("roles"), List.of(code)));
            case "state" -> only(conditions.choice(filter)).map(code -> choice(cube.family("states"), List.of(code)));
            case "freshness" ->
                Optional.of(range(cube, conditions, "confirmedOn", conditions.about(filter, "c.value")));
            case "at" -> Optional.of(alive(cube, conditions));
            case "since" ->
                Optional.of(range(cube, conditions, "firstDay", "c.value >= $sinceFirst AND c.value <= $sinceLast"));
            case "until" ->
                Optional.of(range(cube, conditions, "lastDay", "c.value >= $untilFirst AND c.value <= $untilLast"));
            default -> Optional.empty();
        };
    }

    /** All that had begun by then, but for those that had ended before: none ends before it begins. */
    private static Counted alive(Cube cube, Conditions conditions) {
        var values = new HashMap<>(conditions.values());
        values.put("begun", cube.family("firstDay"));
        values.put("ended", cube.family("lastDay"));
        return new Counted(ALIVE, values);
    }

    private static Counted range(Cube cube, Conditions conditions, String tally, String condition) {
        var values = new HashMap<>(conditions.values());
        values.put("family", cube.family(tally));
        return new Counted(FAMILY + " AND " + condition, values);
    }

    private static Optional<String> only(List<?> choice) {
        return choice.size() == 1 ? Optional.of(choice.get(0).toString()) : Optional.empty();
    }

    private static Counted choice(String family, List<?> choice) {
        return new Counted(CHOICE, Map.of("family", family, "choice", choice));
    }

    String total() {
        return TOTAL.formatted(match);
    }

    /** Counts by the value of a dimension, which only cells have. */
    String by(String dimension) {
        return BY.formatted(match, dimension);
    }
}
