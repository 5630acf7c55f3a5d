package org.tequio.intake;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;
import org.tequio.register.SampleRows;

import java.sql.Connection;
import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Whose claim an address came with, of those that were accepted before this was kept: as far as it can be known. */
class EarlierStewardsTest {

    private static final String BEFORE = "18";

    private static final String CLAIM = """
            INSERT INTO submission (
                id, version, type, state, statement, submitted_by, token_hash, language, title, subject, submitted_at,
                queued_at, record_type, record)
            VALUES (
                ?, 3, 'claim', 'accepted', '{"type": "claim"}', 'anonymous', sha256(gen_random_uuid()::text::bytea), 'en',
                'A cooperative', ?, now(), now(), 'actor', ?)
            """;
    /** As accepting a claim did by then. */
    private static final String GIVE = """
            INSERT INTO contact (record_id, email, language)
            VALUES (?, ?, 'en')
            ON CONFLICT (record_id)
                DO UPDATE SET email = excluded.email, language = excluded.language, given_at = now(),
                    generation = CASE lower(contact.email)
                        WHEN lower(excluded.email) THEN contact.generation
                        ELSE excluded.generation
                    END
            """;

    private static final String APPOINT = "INSERT INTO steward (actor_id, submission_id) VALUES (?, ?)";
    private static final String ERASE = "DELETE FROM contact WHERE record_id = ?";
    private static final String MERGE = """
            UPDATE actor SET version = version + 1, status = 'merged', merged_into = ? WHERE id = ?
            """;
    /** As a merger did by then. */
    private static final String MOVE = """
            UPDATE contact SET record_id = ?, generation = nextval('contact_generation') WHERE record_id = ?
            """;

    private static final String CAME_WITH = "SELECT contact::text FROM steward WHERE submission_id = ?";
    private static final String PRESENT = "SELECT generation::text FROM contact WHERE record_id = ?";

    private final FreshRegister register = FreshRegister.upTo(BEFORE);

    private String actor;

    @BeforeEach
    void anOrganisation() throws SQLException {
        actor = in(SampleRows::insertActor);
    }

    @Test
    void theAddressOfAnOrganisationCameWithItsLastClaim() throws SQLException {
        var first = accepted(actor, "ana@coop.example");
        var second = accepted(actor, "eva@coop.example");
        register.migrate();
        assertNull(one(CAME_WITH, first));
        assertPresent(actor, second);
    }

    @Test
    void anAddressThatCameWithTwoClaimsIsThatOfTheLast() throws SQLException {
        var first = accepted(actor, "ana@coop.example");
        var second = accepted(actor, "Ana@coop.example");
        register.migrate();
        assertNull(one(CAME_WITH, first));
        assertPresent(actor, second);
    }

    @Test
    void anAddressThatDidNotComeWithAClaimIsNobodys() throws SQLException {
        change(GIVE, actor, "office@coop.example");
        var claim = acceptedWithoutAddress(actor);
        register.migrate();
        assertNull(one(CAME_WITH, claim));
    }

    @Test
    void anAddressThatWasErasedStaysUnknown() throws SQLException {
        var claim = accepted(actor, "ana@coop.example");
        change(ERASE, actor);
        register.migrate();
        assertNull(one(CAME_WITH, claim));
    }

    @Test
    void anAddressThatAMergerMovedIsFoundWhereItIs() throws SQLException {
        var survivor = in(SampleRows::insertActor);
        var claim = accepted(actor, "ana@coop.example");
        change(MERGE, survivor, actor);
        change(MOVE, survivor, actor);
        register.migrate();
        assertPresent(survivor, claim);
    }

    private void assertPresent(String record, String claim) throws SQLException {
        assertNotNull(one(PRESENT, record));
        assertEquals(one(PRESENT, record), one(CAME_WITH, claim));
    }

    private String accepted(String record, String email) throws SQLException {
        return in(connection -> {
            execute(connection, GIVE, record, email);
            return appoint(connection, record);
        });
    }

    private String acceptedWithoutAddress(String record) throws SQLException {
        return in(connection -> appoint(connection, record));
    }

    private static String appoint(Connection connection, String record) throws SQLException {
        var claim = SampleRows.nextId(connection);
        execute(connection, CLAIM, claim, record, record);
        execute(connection, APPOINT, record, claim);
        return claim;
    }

    private void change(String statement, String... values) throws SQLException {
        in(connection -> execute(connection, statement, values));
    }

    private String one(String query, String value) throws SQLException {
        return in(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                statement.setString(1, value);
                try (var row = statement.executeQuery()) {
                    return row.next() ? row.getString(1) : null;
                }
            }
        });
    }

    private static int execute(Connection connection, String text, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** In a transaction of its own: all that is given in it is of one moment. */
    private <T> T in(Work<T> work) throws SQLException {
        try (var connection = register.database().getConnection()) {
            connection.setAutoCommit(false);
            SampleRows.sign(connection);
            var result = work.in(connection);
            connection.commit();
            return result;
        }
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }
}
