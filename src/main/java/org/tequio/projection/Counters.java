package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the counters of a {@link Cube} exact: what a record counted for is taken off, what it counts for now is put on. */
@ApplicationScoped
class Counters {

    private static final String SOME = """
            UNWIND $ids AS id
            MATCH (n:%s {id: id})
            RETURN n {%s} AS record
            """;
    private static final String ALL = """
            MATCH (n:%s)
            RETURN n {%s} AS record
            """;
    private static final String PRESENT = """
            MATCH (c:Counter)
            WHERE c.n <> 0
            RETURN c.key AS key, c.n AS n
            """;
    private static final String CHANGE = """
            UNWIND $rows AS row
            MERGE (c:Counter {key: row.key})
            ON CREATE SET c = row.facts, c.key = row.key, c.n = 0
            SET c.n = c.n + row.by
            """;

    /** What these records count for at present; one that is not in the graph counts for nothing. */
    Map<Counter, Long> of(Transaction graph, Cube cube, Collection<String> ids) {
        var counted = new HashMap<Counter, Long>();
        if (!ids.isEmpty()) {
            graph.run(text(SOME, cube), Map.of("ids", List.copyOf(ids)))
                    .forEachRemaining(row -> count(cube, row, counted));
        }
        return counted;
    }

    /** Takes off what was counted before and puts on what is counted now. */
    void change(Transaction graph, Map<Counter, Long> before, Map<Counter, Long> now) {
        var changes = new HashMap<>(now);
        before.forEach((counter, number) -> changes.merge(counter, -number, Long::sum));
        write(graph, changes);
    }

    /**
     * Counts all records anew and sets right what differs.
     *
     * @return how many counters differed
     */
    int recount(Transaction graph) {
        var counted = new HashMap<Counter, Long>();
        for (var cube : Cube.values()) {
            graph.run(text(ALL, cube)).forEachRemaining(row -> count(cube, row, counted));
        }
        var present = graph.run(PRESENT).stream()
                .collect(Collectors.toMap(
                        row -> row.get("key").asString(), row -> row.get("n").asLong()));
        var changes = new HashMap<Counter, Long>();
        counted.forEach((counter, n) -> changes.put(counter, n - takeOut(present, counter.key())));
        present.forEach((key, n) -> changes.put(Counter.known(key), -n));
        return write(graph, changes);
    }

    private static int write(Transaction graph, Map<Counter, Long> changes) {
        var rows = changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> Map.of(
                        "key", change.getKey().key(),
                        "facts", change.getKey().facts(),
                        "by", change.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            graph.run(CHANGE, Map.of("rows", rows)).consume();
        }
        return rows.size();
    }

    private static void count(Cube cube, Record row, Map<Counter, Long> counted) {
        cube.counters(row.get("record").asMap()).forEach(counter -> counted.merge(counter, 1L, Long::sum));
    }

    private static long takeOut(Map<String, Long> present, String key) {
        var n = present.remove(key);
        return n == null ? 0 : n;
    }

    private static String text(String query, Cube cube) {
        var properties = cube.properties().stream().map(".`%s`"::formatted).collect(Collectors.joining(", "));
        return query.formatted(cube.label(), properties);
    }
}
