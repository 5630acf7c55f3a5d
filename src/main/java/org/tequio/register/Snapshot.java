package org.tequio.register;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The register as it was at one moment, for who reads more of it than fits into memory. It can only be read, and row
 * after row: a statement with a fetch size keeps no more rows than that.
 */
public final class Snapshot implements AutoCloseable {

    private static final String STATE = """
            SELECT
                coalesce(max(number) FILTER (WHERE number < revision_horizon()), 0) AS revision,
                coalesce(string_agg(DISTINCT number::text, ' ') FILTER (WHERE number >= revision_horizon()), '') AS later
            FROM revision
            WHERE number >= (SELECT coalesce(max(number), 0) FROM revision WHERE number < revision_horizon())
            """;

    private static final String GO_ALONG_INDEXES = """
            SET LOCAL enable_sort = off;
            SET LOCAL enable_mergejoin = off;
            SET LOCAL max_parallel_workers_per_gather = 0
            """;

    private final Connection connection;
    private final long revision;
    private final String name;

    private Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.prepareStatement(STATE);
                var row = statement.executeQuery()) {
            row.next();
            this.revision = row.getLong("revision");
            this.name = "%d %s".formatted(revision, row.getString("later"));
        }
    }

    public static Snapshot open(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try {
            return new Snapshot(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The last revision of which, and of all before which, everything is in this snapshot. */
    public long revision() {
        return revision;
    }

    /**
     * Names exactly this state. A revision that was committed before an older one is in it already, without being the
     * last: two snapshots of one {@link #revision()} may differ by such.
     */
    public String name() {
        return name;
    }

    /**
     * Has the database go along its indexes for what is asked in an order, a few rows at a time. Without this it may sort
     * or merge all of a table for each few, or start workers that take longer than they.
     */
    public void goAlongIndexes() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(GO_ALONG_INDEXES);
        }
    }

    /** Where to ask; to be closed with this snapshot only. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }
}
