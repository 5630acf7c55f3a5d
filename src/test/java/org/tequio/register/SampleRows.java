package org.tequio.register;

import org.tequio.shared.RecordId;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes records with plain SQL, as somebody would who knows nothing of our classes. */
public final class SampleRows {

    private static final String SIGN =
            "SELECT set_config('tequio.author', 'test', true), set_config('tequio.reason', 'a test', true)";
    private static final String INSERT = """
            INSERT INTO actor (id, version, kind, names, sources, licence, confirmed_on)
            VALUES (?, 1, 'cooperative', '[{"text": "A cooperative", "type": "official"}]',
                    '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;
    private static final String INSERT_ALLIANCE = """
            INSERT INTO alliance (id, version, kind, names, sources, licence, confirmed_on)
            VALUES (?, 1, 'project', '[{"text": "An alliance", "type": "official"}]',
                    '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;
    private static final String INSERT_MEMBERSHIP = """
            INSERT INTO membership (id, version, alliance_id, actor_id, role, state, sources, licence, confirmed_on)
            VALUES (?, 1, ?, ?, 'member', 'reported', '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;
    private static final String INSERT_EXPERIENCE = """
            INSERT INTO experience (id, version, kind, title, summary, actor_ids, sources, licence, confirmed_on)
            VALUES (?, 1, 'lesson', 'A lesson', 'What we learned', ARRAY[?],
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
        return insert(connection, INSERT);
    }

    /** @return the new alliance's id */
    static String insertAlliance(Connection connection) throws SQLException {
        return insert(connection, INSERT_ALLIANCE);
    }

    /** @return the new membership's id */
    static String insertMembership(Connection connection, String alliance, String actor) throws SQLException {
        return insert(connection, INSERT_MEMBERSHIP, alliance, actor);
    }

    /** @return the id of the new experience, which this actor made */
    static String insertExperience(Connection connection, String actor) throws SQLException {
        return insert(connection, INSERT_EXPERIENCE, actor);
    }

    private static String insert(Connection connection, String row, String... pointsTo) throws SQLException {
        var id = nextId(connection);
        try (var statement = connection.prepareStatement(row)) {
            statement.setString(1, id);
            for (int i = 0; i < pointsTo.length; i++) {
                statement.setString(i + 2, pointsTo[i]);
            }
            statement.executeUpdate();
        }
        return id;
    }

    /** An id that nothing has. */
    public static String nextId(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(NEXT)) {
            row.next();
            return RecordId.of(row.getLong(1)).value();
        }
    }
}
