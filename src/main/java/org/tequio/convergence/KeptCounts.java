package org.tequio.convergence;

import org.neo4j.driver.Value;
import org.tequio.measure.UnitCounts;
import org.tequio.measure.UnitType;
import org.tequio.shared.Graph.Reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
        return read(graph, ONE, Map.of("code", unit)).getOrDefault(unit, new UnitCounts());
    }

    /** Those of all units of a type in which something was ever counted, by code. */
    public static Map<String, UnitCounts> of(Reading graph, UnitType type) {
        return read(graph, OF_TYPE, Map.of("type", type.code()));
    }

    /** As the driver hands them over: by names and types, thirty thousand numbers would take longer than all the rest. */
    private static Map<String, UnitCounts> read(Reading graph, String query, Map<String, Object> values) {
        var read = new HashMap<String, UnitCounts>();
        graph.each(
                query,
                values,
                row -> read.put(
                        row.get("code").asString(),
                        UnitCounts.of(row.get("counts").asList(Value::asLong))));
        return read;
    }

    private record Day(String day) {}
}
