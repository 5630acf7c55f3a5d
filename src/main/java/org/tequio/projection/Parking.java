package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Values;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records that the graph cannot take at present. They stand aside, kept in the graph itself so that they move with the
 * position; the others go on, and a parked record's later messages wait until its newest version has gone in.
 */
@ApplicationScoped
class Parking {

    private static final String IDS = """
            MATCH (p:Parked)
            RETURN p.id AS id
            """;
    private static final String PARK = """
            UNWIND $rows AS row
            MERGE (p:Parked {id: row.id})
            ON CREATE SET p.since = datetime()
            SET p.type = row.type, p.version = row.version, p.reason = coalesce(row.reason, p.reason, $waits)
            """;
    private static final String WAITS = "waits for a record that is parked itself, or has not departed yet";
    private static final String RELEASE = """
            MATCH (p:Parked)
            WHERE p.id IN $ids
            DELETE p
            """;
    private static final String ALL = """
            MATCH (p:Parked)
            RETURN p.id AS id, p.type AS type, p.version AS version, p.reason AS reason, toString(p.since) AS since
            ORDER BY p.since, p.id
            """;

    Set<String> ids(Transaction graph) {
        return new HashSet<>(graph.run(IDS).list(row -> row.get("id").asString()));
    }

    /** @param reasons of those that are refused; others keep theirs, or wait */
    void park(Transaction graph, Batch batch, Map<String, String> reasons) {
        var rows = batch.rows().stream()
                .map(row -> Values.parameters(
                        "id", row.id(),
                        "type", row.type().code(),
                        "version", row.version(),
                        "reason", reasons.get(row.id())))
                .toList();
        if (!rows.isEmpty()) {
            graph.run(PARK, Map.of("rows", rows, "waits", WAITS)).consume();
        }
    }

    /** Those that nothing refuses any more, and that wait for another. */
    void keepWaiting(Transaction graph, Batch batch) {
        park(graph, batch, batch.ids().stream().collect(Collectors.toMap(id -> id, id -> WAITS)));
    }

    void release(Transaction graph, Collection<String> ids) {
        graph.run(RELEASE, Map.of("ids", ids)).consume();
    }

    List<ParkedRecord> all(Transaction graph) {
        return graph.run(ALL).list(ParkedRecord::of);
    }
}
