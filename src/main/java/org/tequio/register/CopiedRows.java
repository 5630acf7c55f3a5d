package org.tequio.register;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.util.PSQLState;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of a query, which the database sends without waiting to be asked for more: it looks for the next while somebody
 * works on those that came, and no further ahead than the connection holds. Until the last row is read, or this is closed,
 * whoever asks the connection anything else waits. It begins when the database has some rows to send, or has no more.
 */
public final class CopiedRows implements AutoCloseable {

    private static final String COPY = "COPY (\n%s) TO STDOUT (HEADER)";

    private static final String QUERY_CANCELED = PSQLState.QUERY_CANCELED.getState();

    private final PGConnection connection;
    private final CopyOut copy;
    private final Map<String, Integer> places = new HashMap<>();

    CopiedRows(Connection connection, String query) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.copy = this.connection.getCopyAPI().copyOut(COPY.formatted(query));
        try {
            var header = Objects.requireNonNull(copy.readFromCopy(), "COPY was to begin with a header");
            for (var column : CopiedRow.header(header)) {
                places.put(column, places.size());
            }
        } catch (SQLException e) {
            letGo();
            throw e;
        }
    }

    /** The next row; null behind the last one. */
    public @Nullable CopiedRow next() throws SQLException {
        var line = copy.isActive() ? copy.readFromCopy() : null;
        return line == null ? null : new CopiedRow(places, line);
    }

    /**
     * Whoever leaves rows unread breaks off the transaction. What is still under way is read, which the driver's own
     * {@code cancelCopy} leaves to whoever asks next.
     */
    @Override
    public void close() throws SQLException {
        if (!copy.isActive()) {
            return;
        }
        connection.cancelQuery();
        try {
            while (copy.isActive()) {
                copy.readFromCopy();
            }
        } catch (SQLException e) {
            if (!QUERY_CANCELED.equals(e.getSQLState())) {
                throw e;
            }
        } finally {
            letGo();
        }
    }

    /** Of a connection that was lost the driver would let nobody roll back, but wait for ever. */
    private void letGo() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
