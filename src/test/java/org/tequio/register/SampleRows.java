package org.tequio.register;

import org.tequio.shared.RecordId;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes actors with plain SQL, as somebody would who knows nothing of our classes. */
public final class SampleRows {

    private static final String SIGN =
            "SELECT set_config('tequio.author', 'test', true), set_config('tequio.reason', 'a test', true)";
    private static final String INSERT = """
            INSERT INTO actor (id, version, kind, names, sources, licence, confirmed_on)
            VALUES (?, 1, 'cooperative', '[{"text": "A cooperative", "type": "official"}]',
                    '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;
    private static final String NEXT = "SELECT nextval('record_number')";

    private SampleRows() {}

    /** Everything that this connection's transaction writes is the test's. */
    public static void sign(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SIGN);
        }
    }

    /** @return the new actor's id */
    public static String insertActor(Connection connection) throws SQLException {
        var id = nextId(connection);
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
        return id;
    }

    private static String nextId(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(NEXT)) {
            row.next();
            return RecordId.of(row.getLong(1)).value();
        }
    }
}
