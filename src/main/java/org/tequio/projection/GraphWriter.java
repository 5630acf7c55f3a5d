package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The only way to write to the graph: a transaction that first takes the position's lock, checks that nobody else has
 * moved it, and moves it together with the data.
 *
 * <p>A commit whose outcome nobody knows needs no guess: whoever reads the position afterwards and tries to go on from
 * it waits for the lock, and finds the position moved if the commit came through after all.
 */
@ApplicationScoped
class GraphWriter {

    /**
     * The SET takes the node's write lock; only what is read after it can be trusted. So is the time: taken before the
     * lock it could be of the second in which the step before was still to be seen. No two moves have the same.
     */
    private static final String MOVE = """
            MATCH (p:Position {name: 'graph'})
            SET p.locked = true
            REMOVE p.locked
            WITH p
            WHERE p.revision = $from AND p.fence <= $fence
            SET p.revision = $to, p.fence = $fence, p.writes = p.writes + 1,
                p.movedAt = CASE
                    WHEN p.movedAt >= datetime.realtime().epochMillis THEN p.movedAt + 1
                    ELSE datetime.realtime().epochMillis
                END
            RETURN p.revision AS revision
            """;

    private static final String HOLD = """
            MATCH (p:Position {name: 'graph'})
            SET p.locked = true
            REMOVE p.locked
            """;

    private final Driver driver;
    private final GraphSchema schema;

    GraphWriter(Driver driver, GraphSchema schema) {
        this.driver = driver;
        this.schema = schema;
    }

    void ensureSchema() {
        schema.ensure();
    }

    void requestRebuild() {
        note(GraphPosition::requestRebuild);
    }

    /** Tells that a rebuild or a bulk load has come further. */
    void advance(long fence, int records) {
        note(transaction -> GraphPosition.advance(transaction, fence, records));
    }

    private void note(Consumer<Transaction> note) {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            note.accept(transaction);
            transaction.commit();
        }
    }

    /**
     * Reads what the graph says at present, over several statements: the transaction is read committed, so whoever would
     * write has to wait until the question is answered. Nothing of it stays.
     */
    <T> T askAlone(Function<Transaction, T> question) {
        return ask(transaction -> {
            transaction.run(HOLD).consume();
            return question.apply(transaction);
        });
    }

    /** Reads what the graph says at present. */
    <T> T ask(Function<Transaction, T> question) {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            return question.apply(transaction);
        }
    }

    /**
     * Writes and moves the position from one revision to another, both or neither.
     *
     * @throws Overtaken if the position is not where the caller believes, or a newer leader has written
     */
    <T> T write(Move move, Function<Transaction, T> work) {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            var moved = transaction.run(MOVE, Map.of("from", move.from(), "to", move.to(), "fence", move.fence()));
            if (!moved.hasNext()) {
                throw new Overtaken(move);
            }
            var result = work.apply(transaction);
            transaction.commit();
            return result;
        }
    }

    /** Somebody else has written: read the position again and see who leads. */
    static final class Overtaken extends RuntimeException {

        private Overtaken(Move move) {
            super("The graph is no longer at revision %d, or leader %d is not the last"
                    .formatted(move.from(), move.fence()));
        }
    }
}
