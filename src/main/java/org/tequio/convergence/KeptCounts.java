package org.tequio.convergence;

import org.tequio.measure.UnitCounts;
import org.tequio.measure.UnitType;
import org.tequio.shared.Graph.Reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the projection has counted for the present day. */
public final class KeptCounts {

    private static final String DAY = """
            MATCH (p:Position {name: 'graph'})
            RETURN p.day AS day
            """;
    private static final String ONE = """
            MATCH (u:Unit {code: $code})
            RETURN u.code AS code, u.counts AS counts
            """;
    private static final String OF_TYPE = """
            MATCH (u:Unit {type: $type})
            RETURN u.code AS code, u.counts AS counts
            """;

    private KeptCounts() {}

    /** The day that they are of: today, unless the graph has not turned to it yet. */
    public static Optional<String> day(Reading graph) {
        return graph.first(DAY, Map.of(), Day.class).map(Day::day);
    }

    /** Those of a unit; of one in which nothing was ever counted, none. */
    public static UnitCounts of(Reading graph, String unit) {
        return graph.first(ONE, Map.of("code", unit), Row.class).map(Row::read).orElseGet(UnitCounts::new);
    }

    /** Those of all units of a type in which something was ever counted, by code. */
    public static Map<String, UnitCounts> of(Reading graph, UnitType type) {
        return graph.all(OF_TYPE, Map.of("type", type.code()), Row.class).stream()
                .collect(Collectors.toMap(Row::code, Row::read));
    }

    private record Day(String day) {}

    private record Row(String code, List<Long> counts) {

        private UnitCounts read() {
            return UnitCounts.of(counts);
        }
    }
}
