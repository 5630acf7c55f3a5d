package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counters of a {@link Cube} in the graph. */
final class Counters {

    private static final String PRESENT = """
            MATCH (c:Counter)
            WHERE c.n <> 0
            RETURN c.key AS key, c.n AS n
            """;
    /** With the moment of the graph's move, by which readers find what has changed since they looked. */
    private static final String CHANGE = """
            MATCH (p:Position {name: 'graph'})
            UNWIND $rows AS row
            MERGE (c:Counter {key: row.key})
            SET c.n = coalesce(c.n, 0) + row.by, c.movedAt = p.movedAt
            """;

    private Counters() {}

    /** In Cypher, the map of all that a node is counted by. */
    static String facts(Cube cube, String node) {
        return Stream.of(cube.properties(), UnitFacts.properties(cube))
                .flatMap(List::stream)
                .map(".`%s`"::formatted)
                .collect(Collectors.joining(", ", node + " {", "}"));
    }

    /** Adds to what is counted. */
    static void change(Transaction graph, Map<Counter, Long> changes) {
        if (!changes.isEmpty()) {
            var rows = changes.entrySet().stream()
                    .map(change -> Map.of("key", change.getKey().key(), "by", change.getValue()))
                    .toList();
            graph.run(CHANGE, Map.of("rows", rows)).consume();
        }
    }

    /** What is counted, by counter. */
    static Map<Counter, Long> all(Transaction graph) {
        var all = new HashMap<Counter, Long>();
        graph.run(PRESENT)
                .forEachRemaining(row -> all.put(
                        Counter.of(row.get("key").asString()), row.get("n").asLong()));
        return all;
    }
}
