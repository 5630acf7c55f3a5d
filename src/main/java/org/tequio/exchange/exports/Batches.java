package org.tequio.exchange.exports;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The rows behind an id, batch after batch. Each batch is in memory as a whole, so while somebody writes it the database
 * looks for the next.
 */
final class Batches implements AutoCloseable {

    private final Ahead<PreparedStatement, RegisterRow> ahead;
    private final Ahead.Question<PreparedStatement, RegisterRow> asking;

    /**
     * @param one to be closed with this, as the other
     * @param after the id behind which the first batch begins
     * @param asking finds the rows of a statement
     */
    Batches(
            PreparedStatement one,
            PreparedStatement other,
            String after,
            Ahead.Question<PreparedStatement, RegisterRow> asking) {
        this.ahead = new Ahead<>(one, other);
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

    private void ask(String after) {
        ahead.ask(statement -> {
            statement.setString(1, after);
            return asking.ask(statement);
        });
    }

    @Override
    public void close() throws SQLException {
        ahead.close();
    }
}
