package org.tequio.register;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/**
 * The register as it was at one moment, for who reads more of it than fits into memory. It can only be read, and row
 * after row: a statement with a fetch size keeps no more rows than that.
 */
public final class Snapshot implements AutoCloseable {

    /** The horizon is asked for once: asked for at each row it would cost more than a whole export, of a large import. */
    private static final String STATE = """
            WITH horizon AS MATERIALIZED (SELECT revision_horizon() AS number)
            SELECT
                coalesce((SELECT max(number) FROM revision WHERE number < horizon.number), 0) AS revision,
                coalesce(
                    (
                        SELECT string_agg(later.number::text, ' ' ORDER BY later.number)
                        FROM (SELECT DISTINCT number FROM revision WHERE number >= horizon.number) AS later
                    ),
                    '') AS later
            FROM horizon
            """;

    private static final String GO_ALONG_INDEXES = """
            SET LOCAL enable_sort = off;
            SET LOCAL enable_mergejoin = off;
            SET LOCAL enable_bitmapscan = off
            """;
    private static final String SIDE_BY_SIDE = """
            SET LOCAL enable_sort = off;
            SET LOCAL enable_nestloop = off;
            SET LOCAL enable_hashjoin = off;
            SET LOCAL enable_hashagg = off;
            SET LOCAL enable_bitmapscan = off
            """;
    /**
     * A copy lasts as long as its client reads: what the database would hold for it, or how long it would wait. Its times are
     * told in UTC.
     */
    private static final String FOR_A_COPY = """
            SET LOCAL max_parallel_workers_per_gather = 0;
            SET LOCAL jit = off;
            SET LOCAL statement_timeout = 0;
            SET LOCAL timezone = 'UTC'
            """;

    private static final String SET = "SELECT set_config(?, ?, true) IS NULL";

    private static final String LEND = "SELECT pg_export_snapshot()";
    /** It has no parameters. */
    private static final String BORROW = "SET TRANSACTION SNAPSHOT '%s'";

    private final DataSource database;
    private final Connection connection;
    private final long revision;
    private final String later;

    private Snapshot(DataSource database, Connection connection, long revision, String later) {
        this.database = database;
        this.connection = connection;
        this.revision = revision;
        this.later = later;
    }

    public static Snapshot open(DataSource database) throws SQLException {
        return begin(database, connection -> {
            try (var statement = connection.prepareStatement(STATE);
                    var row = statement.executeQuery()) {
                row.next();
                return new Snapshot(database, connection, row.getLong("revision"), row.getString("later"));
            }
        });
    }

    /** The same state on a connection of its own, for who asks for two things at once. */
    public Snapshot beside() throws SQLException {
        var lent = lend();
        return begin(database, another -> {
            try (var statement = another.createStatement()) {
                statement.execute(BORROW.formatted(lent));
            }
            return new Snapshot(database, another, revision, later);
        });
    }

    private String lend() throws SQLException {
        try (var statement = connection.prepareStatement(LEND);
                var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static Snapshot begin(DataSource database, Beginning beginning) throws SQLException {
        var connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return beginning.of(connection);
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
        return revision + " " + later;
    }

    /** Whether it shows the register as of its revision, and nothing that came after it. */
    public boolean isRevision() {
        return later.isEmpty();
    }

    /**
     * Has the database go along its indexes for what is asked in an order: without this it may sort or merge all of a table,
     * or map all its places, before it shows the first row.
     */
    public void goAlongIndexes() throws SQLException {
        execute(GO_ALONG_INDEXES);
    }

    /** As {@link #goAlongIndexes}, where what one table has of each row of another is wanted of all of them. */
    public void goAlongIndexesSideBySide() throws SQLException {
        execute(SIDE_BY_SIDE);
    }

    /**
     * What queries read by {@code current_setting}, as those that are copied have no parameters; or a setting of the
     * database's own. Where an earlier transaction of this connection set what this one has not, it is empty and no error.
     */
    public void set(String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    /** As an array of codes or ids, which need no quotes. */
    public void set(String name, Collection<String> codes) throws SQLException {
        set(name, "{" + String.join(",", codes) + "}");
    }

    /** The rows of a query, as they come. */
    public CopiedRows copyRows(String query) throws SQLException {
        execute(FOR_A_COPY);
        return new CopiedRows(connection, query);
    }

    private void execute(String settings) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(settings);
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

    /** Says what a transaction is to show, before anything else is asked in it. */
    @FunctionalInterface
    private interface Beginning {

        Snapshot of(Connection connection) throws SQLException;
    }
}
