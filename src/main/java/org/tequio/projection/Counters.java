package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.Map;
import java.util.stream.Collectors;

/** The counters of a {@link Cube} in the graph. */
final class Counters {

    private static final String ALL = """
            MATCH (n:%s)
            RETURN %s AS facts
            """;
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
        return cube.properties().stream().map(".`%s`"::formatted).collect(Collectors.joining(", ", node + " {", "}"));
    }

    /** @return how many counters have changed */
    static int change(Transaction graph, CountChange change) {
        var rows = change.rows();
        if (!rows.isEmpty()) {
            graph.run(CHANGE, Map.of("rows", rows)).consume();
        }
        return rows.size();
    }

    /**
     * Counts all records anew and sets right what differs.
     *
     * @return how many counters differed
     */
    static int recount(Transaction graph) {
        var difference = new CountChange();
        for (var cube : Cube.values()) {
            graph.run(ALL.formatted(cube.label(), facts(cube, "n")))
                    .forEachRemaining(
                            row -> difference.putOn(cube, row.get("facts").asMap()));
        }
        graph.run(PRESENT)
                .forEachRemaining(row -> difference.correct(
                        Counter.of(row.get("key").asString()), -row.get("n").asLong()));
        return change(graph, difference);
    }
}
