package org.tequio.exchange.exports;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The rows behind an id, batch after batch. Each batch is in memory as a whole, so while somebody writes it the database
 * looks for the next; two statements take turns, as the one that is asked again loses the batch that it gave before.
 */
final class Batches implements AutoCloseable {

    private final PreparedStatement one;
    private final PreparedStatement other;
    private final Asking asking;
    private final Ahead<RegisterRow> ahead = new Ahead<>();
    private boolean isTurnOfOther;

    /**
     * @param one to be closed with this, as the other
     * @param after the id behind which the first batch begins
     */
    Batches(PreparedStatement one, PreparedStatement other, String after, Asking asking) throws SQLException {
        this.one = one;
        this.other = other;
        this.asking = asking;
        ask(after);
    }

    /** Whether there may be more; a batch that is not full is the last. */
    boolean hasNext() {
        return ahead.isComing();
    }

    /**
     * The next batch, before its first row; it stays open until the next but one.
     *
     * @param isWanted whether somebody will want the batch behind it, if there is one
     */
    RegisterRow next(boolean isWanted) throws SQLException {
        var found = ahead.take();
        if (isWanted && found.last() == RowReading.BATCH) {
            ask(found.text("id"));
        }
        found.beforeFirst();
        return found;
    }

    private void ask(String after) throws SQLException {
        var statement = isTurnOfOther ? other : one;
        isTurnOfOther = !isTurnOfOther;
        statement.setString(1, after);
        ahead.ask(() -> asking.ask(statement));
    }

    /** The connection is nobody else's before the database has answered. */
    @Override
    public void close() throws SQLException {
        try (one;
                other) {
            if (hasNext()) {
                ahead.take();
            }
        }
    }

    /** Finds the rows of a statement. */
    @FunctionalInterface
    interface Asking {

        RegisterRow ask(PreparedStatement statement) throws SQLException;
    }
}
