package org.tequio.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * An open transaction. The outbox tells nothing that is younger than the oldest open transaction, so as long as this one
 * is open the projection stands still by the rules of the system itself: nothing need be switched off or restarted.
 *
 * <p>PostgreSQL also keeps row versions that such a transaction might see. The only rows of an import that have many
 * are its job, one for each chunk: looking it up gets slower, by less than a hundredth of the import at 1M actors. Nor
 * can autovacuum mark any row as visible to all meanwhile, without which indexes alone answer nothing, and it does not
 * come back before there are many more: that has to be made good ({@link Register#vacuum}).
 */
final class OutboxHold implements AutoCloseable {

    private final Connection connection;

    OutboxHold(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_current_xact_id()");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
