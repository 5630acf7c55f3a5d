package org.tequio.bench;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The register's database, past the application. */
final class Register implements AutoCloseable {

    private static final String LARGEST_HUB = """
            SELECT actor_id
            FROM membership
            GROUP BY actor_id
            ORDER BY count(*) DESC, actor_id
            LIMIT 1
            """;

    private final Launched launched;
    private final Connection connection;

    Register(Launched launched) throws SQLException {
        this.launched = launched;
        this.connection = connect();
    }

    /** The last revision, 0 for an empty register. */
    long latest() throws SQLException {
        return number("SELECT coalesce(max(number), 0) FROM revision");
    }

    long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The id of the actor with the most memberships. */
    String largestHub() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LARGEST_HUB)) {
            row.next();
            return row.getString(1);
        }
    }

    void execute(String statement) throws SQLException {
        try (var open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    /** What autovacuum does after an import that nobody watches by an open transaction. */
    void vacuum() throws SQLException {
        execute("VACUUM");
    }

    CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Keeps whatever is committed from now on out of the projection's sight. */
    OutboxHold holdOutbox() throws SQLException {
        return new OutboxHold(connect());
    }

    /** A connection of one's own. */
    Connection another() throws SQLException {
        return connect();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                launched.value("postgres.url"), launched.value("postgres.user"), launched.value("postgres.password"));
    }
}
