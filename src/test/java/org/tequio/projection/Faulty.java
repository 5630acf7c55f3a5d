package org.tequio.projection;

import org.tequio.register.SampleRows;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Records that name a day which there is not; no sentence of the API lets them in.
 *
 * @param actor in the faulty alliance, by a membership in order
 * @param alliance of which this actor alone is a member
 * @param membership of another actor in another alliance, both in order
 * @param waiting a membership of that actor in the faulty alliance
 */
record Faulty(String actor, String alliance, String membership, String waiting) {

    private static final String NO_DAY = "2019-02-30";
    private static final String LAST_DAY = "2019-02-28";

    private static final String ACTOR = """
            INSERT INTO actor (id, names, founded, version, kind, sources, licence, confirmed_on)
            VALUES (?, jsonb_build_array(jsonb_build_object('text', ?::text, 'type', 'official')), ?, 1, 'cooperative',
                '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;
    private static final String ALLIANCE = """
            INSERT INTO alliance (id, names, since, version, kind, sources, licence, confirmed_on)
            VALUES (?, jsonb_build_array(jsonb_build_object('text', ?::text, 'type', 'official')), ?, 1, 'project',
                '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;
    private static final String MEMBERSHIP = """
            INSERT INTO membership (id, actor_id, alliance_id, since, version, role, state, sources, licence,
                confirmed_on)
            VALUES (?, ?, ?, ?, 1, 'member', 'reported', '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;

    private static final String MEND_ACTOR = "UPDATE actor SET version = 2, founded = ? WHERE id = ?";
    private static final String MEND_ALLIANCE = "UPDATE alliance SET version = 2, since = ? WHERE id = ?";
    private static final String MEND_MEMBERSHIP = "UPDATE membership SET version = 2, since = ? WHERE id = ?";

    /** Writes them beside an actor and an alliance in order, all of one name. */
    static Faulty insert(DataSource register, String name) throws SQLException {
        try (var connection = begin(register)) {
            var ids = Stream.generate(() -> id(connection)).limit(7).toList();
            run(connection, ACTOR, ids.get(0), name, NO_DAY);
            run(connection, ACTOR, ids.get(1), name, LAST_DAY);
            run(connection, ALLIANCE, ids.get(2), name, NO_DAY);
            run(connection, ALLIANCE, ids.get(3), name, LAST_DAY);
            run(connection, MEMBERSHIP, ids.get(4), ids.get(0), ids.get(2), LAST_DAY);
            run(connection, MEMBERSHIP, ids.get(5), ids.get(1), ids.get(3), NO_DAY);
            run(connection, MEMBERSHIP, ids.get(6), ids.get(1), ids.get(2), NO_DAY);
            connection.commit();
            return new Faulty(ids.get(0), ids.get(2), ids.get(5), ids.get(6));
        }
    }

    void mendMemberships(DataSource register) throws SQLException {
        try (var connection = begin(register)) {
            run(connection, MEND_MEMBERSHIP, LAST_DAY, membership);
            run(connection, MEND_MEMBERSHIP, LAST_DAY, waiting);
            connection.commit();
        }
    }

    void mendEnds(DataSource register) throws SQLException {
        try (var connection = begin(register)) {
            run(connection, MEND_ACTOR, LAST_DAY, actor);
            run(connection, MEND_ALLIANCE, LAST_DAY, alliance);
            connection.commit();
        }
    }

    private static Connection begin(DataSource register) throws SQLException {
        var connection = register.getConnection();
        connection.setAutoCommit(false);
        SampleRows.sign(connection);
        return connection;
    }

    private static void run(Connection connection, String statement, String... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private static String id(Connection connection) {
        try {
            return SampleRows.nextId(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The register gives no id", e);
        }
    }
}
