package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors or the alliances of a batch as nodes, with what they change in the counters. */
final class Nodes {

    private static final String PRESENT = """
            UNWIND $ids AS id
            MATCH (n:%s {id: id})
            RETURN id, n.version AS version, n.generation AS generation, %s AS facts
            """;
    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (n:%s)
            SET n = row
            """;
    private static final String CHANGE = """
            UNWIND $rows AS row
            MATCH (n:%s {id: row.id})
            SET n = row
            """;

    private final Cube cube;
    private final long generation;
    private final CountChange counts;
    private final Map<String, Present> present;

    private Nodes(Cube cube, long generation, CountChange counts, Map<String, Present> present) {
        this.cube = cube;
        this.generation = generation;
        this.counts = counts;
        this.present = present;
    }

    /** Looks up what the graph has of these records, before anything is written. */
    static Nodes of(Transaction graph, Cube cube, Collection<Row> rows, long generation, CountChange counts) {
        var query = PRESENT.formatted(cube.label(), Counters.facts(cube, "n"));
        return new Nodes(cube, generation, counts, Present.of(graph, query, rows));
    }

    /** Creates the nodes that the graph lacks and changes those that it has in an older version. */
    News write(Transaction graph, List<Row> rows) {
        var news = News.of(rows, present, generation);
        create(graph, cube, news.created());
        run(graph, cube, CHANGE, news.changed());
        news.changed().forEach(row -> counts.takeOff(cube, news.before(row).facts()));
        news.all().forEach(row -> counts.putOn(cube, row));
        return news;
    }

    /** Takes off what these counted for: the graph had them, and they have departed from it. */
    void depart(Collection<Row> rows) {
        rows.forEach(row -> Optional.ofNullable(present.get(row.id()))
                .filter(before -> before.isOlderThan(row, generation))
                .ifPresent(before -> counts.takeOff(cube, before.facts())));
    }

    /** Creates nodes that the graph does not have. */
    static void create(Transaction graph, Cube cube, List<Map<String, Object>> rows) {
        run(graph, cube, CREATE, rows);
    }

    private static void run(Transaction graph, Cube cube, String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            graph.run(statement.formatted(cube.label()), Map.of("rows", rows)).consume();
        }
    }
}
