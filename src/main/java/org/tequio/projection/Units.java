package org.tequio.projection;

import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is counted in the units of convergence, a node for each. */
final class Units {

    private static final String COUNTS = """
            UNWIND $codes AS code
            MATCH (u:Unit {code: code})
            RETURN u.code AS code, u.counts AS counts
            """;
    private static final String ALL = """
            MATCH (u:Unit)
            RETURN u.code AS code, u.counts AS counts
            """;
    private static final String CHANGE = """
            UNWIND $rows AS row
            MERGE (u:Unit {code: row.code})
            SET u.type = row.type, u.counts = row.counts
            """;

    private static final String FORGET = """
            MATCH (u:Unit)
            WHERE u.code IN $codes
            DELETE u
            """;

    private Units() {}

    /** Adds to what is counted. */
    static void change(Transaction graph, Map<String, UnitCounts> changes) {
        var changed = new HashMap<>(changes);
        changed.values().removeIf(UnitCounts::isEmpty);
        if (changed.isEmpty()) {
            return;
        }
        forgetUnknown(graph, changed.keySet());
        var kept = read(graph.run(COUNTS, Map.of("codes", List.copyOf(changed.keySet()))));
        changed.replaceAll((code, counts) -> counts.plus(kept.getOrDefault(code, new UnitCounts())));
        graph.run(
                        CHANGE,
                        Map.of(
                                "rows",
                                changed.entrySet().stream().map(Units::row).toList()))
                .consume();
    }

    /** Of a territory, say, that an edition before or after this one knows: nothing can be in it. */
    private static void forgetUnknown(Transaction graph, Set<String> codes) {
        var unknown = codes.stream().filter(code -> Unit.find(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            graph.run(FORGET, Map.of("codes", unknown)).consume();
            unknown.forEach(codes::remove);
        }
    }

    /** What is counted, by unit. */
    static Map<String, UnitCounts> all(Transaction graph) {
        return read(graph.run(ALL));
    }

    private static Map<String, UnitCounts> read(Result rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("code").asString(),
                        row -> UnitCounts.of(row.get("counts").asList(Value::asLong))));
    }

    private static Map<String, Object> row(Map.Entry<String, UnitCounts> unit) {
        var type = Unit.find(unit.getKey()).orElseThrow().type();
        return Map.of(
                "code",
                unit.getKey(),
                "type",
                type.code(),
                "counts",
                unit.getValue().numbers());
    }
}
