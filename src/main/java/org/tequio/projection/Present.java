package org.tequio.projection;

import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A record as the graph has it before a batch changes it. Nobody else changes it meanwhile: whoever writes holds the
 * position's lock.
 *
 * @param facts what the batch may have to know of it
 */
record Present(long version, long generation, Map<String, Object> facts) {

    /**
     * Those of these records that the graph has, by id.
     *
     * @param query takes ids and answers with columns id, version, generation and facts
     */
    static Map<String, Present> of(Transaction graph, String query, Collection<Row> rows) {
        var present = new HashMap<String, Present>();
        if (!rows.isEmpty()) {
            var ids = rows.stream().map(Row::id).toList();
            graph.run(query, Map.of("ids", ids))
                    .forEachRemaining(row -> present.put(row.get("id").asString(), of(row)));
        }
        return present;
    }

    private static Present of(Record row) {
        return new Present(
                row.get("version").asLong(-1),
                row.get("generation").asLong(-1),
                row.get("facts").asMap());
    }

    /** Whether a row tells something newer, or a rebuild tells it anew. */
    boolean isOlderThan(Row row, long generation) {
        return version < row.version() || this.generation < generation;
    }

    boolean differs(Map<String, Object> row, Collection<String> facts) {
        return facts.stream().anyMatch(fact -> !Objects.equals(this.facts.get(fact), row.get(fact)));
    }
}
