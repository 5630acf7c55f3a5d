package org.tequio.register;

import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;

import java.sql.Connection;
import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The moment that stands with a record is that of its newest revision, also with those that were there before it. */
class ChangedAtTest {

    private static final String BEFORE = "22";

    private static final String CHANGE_ALL = """
            UPDATE actor SET version = version + 1, licence = 'CC-BY-4.0';
            UPDATE alliance SET version = version + 1, licence = 'CC-BY-4.0';
            UPDATE membership SET version = version + 1, licence = 'CC-BY-4.0';
            UPDATE experience SET version = version + 1, licence = 'CC-BY-4.0'
            """;
    /** Records whose moment is not that of their newest revision. */
    private static final String FAULTS = """
            SELECT count(*)
            FROM (
                SELECT id, version, changed_at FROM actor
                UNION ALL SELECT id, version, changed_at FROM alliance
                UNION ALL SELECT id, version, changed_at FROM membership
                UNION ALL SELECT id, version, changed_at FROM experience
            ) AS record
            FULL JOIN (
                SELECT DISTINCT ON (record_id) * FROM revision ORDER BY record_id, version DESC
            ) AS newest ON newest.record_id = record.id AND newest.version = record.version
            WHERE record.changed_at IS DISTINCT FROM newest.at
            """;

    private static final String REVISIONS = "SELECT count(*) FROM revision";
    private static final String TOLD = "SELECT count(*) FROM revision WHERE content ? 'changed_at'";
    private final FreshRegister register = FreshRegister.upTo(BEFORE);

    @Test
    void recordsOfEarlierGetTheMomentOfTheirNewestRevisionAndNoNewOne() throws SQLException {
        oneOfEach();
        changeAll();
        register.migrate();
        assertEquals(0, number(FAULTS));
        assertEquals(8, number(REVISIONS));
    }

    @Test
    void everyChangeMovesItAndNoRevisionTellsIt() throws SQLException {
        oneOfEach();
        register.migrate();
        changeAll();
        oneOfEach();
        assertEquals(0, number(FAULTS));
        assertEquals(12, number(REVISIONS));
        assertEquals(0, number(TOLD));
    }

    private void oneOfEach() throws SQLException {
        in(connection -> {
            var actor = SampleRows.insertActor(connection);
            var alliance = SampleRows.insertAlliance(connection);
            SampleRows.insertMembership(connection, alliance, actor);
            SampleRows.insertExperience(connection, actor);
        });
    }

    private void changeAll() throws SQLException {
        in(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(CHANGE_ALL);
            }
        });
    }

    private long number(String query) throws SQLException {
        try (var connection = register.database().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** In a transaction of its own, and so at a moment of its own. */
    private void in(Work work) throws SQLException {
        try (var connection = register.database().getConnection()) {
            connection.setAutoCommit(false);
            SampleRows.sign(connection);
            work.in(connection);
            connection.commit();
        }
    }

    private interface Work {
        void in(Connection connection) throws SQLException;
    }
}
