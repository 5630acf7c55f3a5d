package org.tequio.projection;

import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;

import java.util.Map;

/**
 * Where the projection stands; kept in the graph, in the same transaction as what it speaks of.
 *
 * @param revision the last revision of the register that the graph holds
 * @param fence the highest leader that has written
 * @param rebuilding whether a rebuild is asked for and has not ended
 * @param loadingTo the last revision of which anything may be loaded in bulk by now, 0 while nothing is loaded; it stays
 *     if somebody dies amid it, and then counts are not right
 * @param asked how often a rebuild was asked for
 * @param rebuilt how many records a rebuild or a bulk load has gone through
 * @param day for which it counts who meets in alliances, UTC
 */
record GraphPosition(
        long revision, long fence, boolean rebuilding, long asked, long loadingTo, long rebuilt, String day) {

    /** That of a graph which somebody has thrown away, or which was never written to. */
    static final GraphPosition NONE = new GraphPosition(-1, 0, true, 0, 0, 0, "");

    private static final String READ = """
            MATCH (p:Position {name: 'graph'})
            RETURN p.revision AS revision, p.fence AS fence,
                   p.rebuilding AS rebuilding, coalesce(p.asked, 0) AS asked,
                   coalesce(p.loadingTo, 0) AS loadingTo, p.rebuilt AS rebuilt, coalesce(p.day, '') AS day
            """;
    private static final String REQUEST_REBUILD = """
            MATCH (p:Position {name: 'graph'})
            SET p.rebuilding = true, p.asked = coalesce(p.asked, 0) + 1, p.rebuilt = 0
            """;

    private static final String ADVANCE = """
            MATCH (p:Position {name: 'graph'})
            WHERE p.fence <= $fence
            SET p.rebuilt = p.rebuilt + $records
            """;

    boolean loading() {
        return loadingTo > 0;
    }

    /** The last revision of which the graph may hold anything. */
    long latest() {
        return Math.max(revision, loadingTo);
    }

    static GraphPosition read(Transaction transaction) {
        var position = transaction.run(READ);
        return position.hasNext() ? of(position.single()) : NONE;
    }

    /** Whoever leads the projection finds this and rebuilds; so does its successor, if it dies meanwhile. */
    static void requestRebuild(Transaction transaction) {
        transaction.run(REQUEST_REBUILD).consume();
    }

    /** Tells that a rebuild or a bulk load has come further. What the graph shows has not moved by that. */
    static void advance(Transaction transaction, long fence, int records) {
        transaction.run(ADVANCE, Map.of("fence", fence, "records", records)).consume();
    }

    private static GraphPosition of(Record row) {
        return new GraphPosition(
                row.get("revision").asLong(),
                row.get("fence").asLong(),
                row.get("rebuilding").asBoolean(),
                row.get("asked").asLong(),
                row.get("loadingTo").asLong(),
                row.get("rebuilt").asLong(),
                row.get("day").asString());
    }
}
