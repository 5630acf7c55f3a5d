package org.tequio.exchange.exports;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The rows behind an id, batch after batch. Each batch is in memory as a whole, so while somebody writes it the database
 * looks for the next; two statements take turns, as the one that is asked again loses the batch that it gave before.
 */
final class Batches implements AutoCloseable {

    private final PreparedStatement one;
    private final PreparedStatement other;
    private boolean isTurnOfOther;
    private @Nullable FutureTask<ResultSet> coming;

    Batches(Connection connection, RowReading<?> reading, String query, String after) throws SQLException {
        one = prepare(connection, reading, query);
        other = prepare(connection, reading, query);
        ask(after);
    }

    private static PreparedStatement prepare(Connection connection, RowReading<?> reading, String query)
            throws SQLException {
        var statement =
                connection.prepareStatement(query, ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
        reading.bindRest(statement);
        return statement;
    }

    /** Whether there may be more; a batch that is not full is the last. */
    boolean hasNext() {
        return coming != null;
    }

    /**
     * The next batch, before its first row; it stays open until the next but one.
     *
     * @param isWanted whether somebody will want the batch behind it, if there is one
     */
    ResultSet next(boolean isWanted) throws SQLException {
        var found = await();
        if (isWanted && found.last() && found.getRow() == RowReading.BATCH) {
            ask(found.getString("id"));
        }
        found.beforeFirst();
        return found;
    }

    private void ask(String after) throws SQLException {
        var statement = isTurnOfOther ? other : one;
        isTurnOfOther = !isTurnOfOther;
        statement.setString(1, after);
        coming = new FutureTask<>(statement::executeQuery);
        Infrastructure.getDefaultExecutor().execute(coming);
    }

    /** If nobody has begun to ask, the one who waits does. */
    private ResultSet await() throws SQLException {
        var asked = Objects.requireNonNull(coming, "There is no batch behind the last one");
        coming = null;
        try {
            asked.run();
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Nobody waits for the next rows any longer", e);
        }
    }

    /** The connection is nobody else's before the database has answered. */
    @Override
    public void close() throws SQLException {
        try (one;
                other) {
            if (hasNext()) {
                await();
            }
        }
    }
}
