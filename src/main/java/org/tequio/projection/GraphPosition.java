package org.tequio.projection;

import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;

/**
 * Where the projection stands; kept in the graph, in the same transaction as what it speaks of.
 *
 * @param revision the last revision of the register that the graph holds
 * @param fence the highest leader that has written
 * @param generation how many rebuilds were begun
 * @param rebuilding whether the last of them has not ended
 */
record GraphPosition(long revision, long fence, long generation, boolean rebuilding) {

    private static final String READ = """
            MATCH (p:Position {name: 'graph'})
            RETURN p.revision AS revision, p.fence AS fence, p.generation AS generation,
                   coalesce(p.rebuilding, false) AS rebuilding
            """;
    private static final String REQUEST_REBUILD = """
            MATCH (p:Position {name: 'graph'})
            SET p.rebuilding = true
            """;

    static GraphPosition read(Transaction transaction) {
        return of(transaction.run(READ).single());
    }

    /** Whoever leads the projection finds this and rebuilds; so does its successor, if it dies meanwhile. */
    static void requestRebuild(Transaction transaction) {
        transaction.run(REQUEST_REBUILD).consume();
    }

    private static GraphPosition of(Record row) {
        return new GraphPosition(
                row.get("revision").asLong(),
                row.get("fence").asLong(),
                row.get("generation").asLong(),
                row.get("rebuilding").asBoolean());
    }
}
