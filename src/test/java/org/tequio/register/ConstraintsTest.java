package org.tequio.register;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tequio.engines.FreshRegister;
import org.tequio.reference.Activity;
import org.tequio.reference.ActorKind;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.ExperienceKind;
import org.tequio.reference.Level;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Role;
import org.tequio.shared.Coded;
import org.tequio.shared.WithdrawalReason;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the database itself refuses, whoever writes. */
class ConstraintsTest {

    private static final Pattern QUOTED = Pattern.compile("'([a-z-]+)'::text");

    private static DataSource register;

    @BeforeAll
    static void freshRegister() {
        register = FreshRegister.create();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            unknown kind;            "actor_kind_check";              UPDATE actor SET version = 2, kind = 'coop'
            unknown activity;        "activity_check";                UPDATE actor SET version = 2, activities = '{farming}'
            unknown goal;            "sdg_check";                     UPDATE actor SET version = 2, sdgs = '{18}'
            no name;                 "names_check";                   UPDATE actor SET version = 2, names = '[]'
            no source;               "sources_check";                 UPDATE actor SET version = 2, sources = '[]'
            unknown country;         "actor_country_fkey";            UPDATE actor SET version = 2, country = 'XX'
            unknown subdivision;     "actor_subdivision_fkey";        UPDATE actor SET version = 2, country = 'SN', subdivision = 'SN-XXX'
            one of elsewhere;        "actor_subdivision_in_country";  UPDATE actor SET version = 2, country = 'SN', subdivision = 'MX-PUE'
            one of nowhere;          "actor_subdivision_in_country";  UPDATE actor SET version = 2, country = NULL, subdivision = 'MX-PUE'
            impossible month;        "partial_date_check";            UPDATE actor SET version = 2, founded = '2019-13'
            closed before founded;   "actor_check2";                  UPDATE actor SET version = 2, founded = '2019-06', closed = '2018'
            half a place;            "actor_check";                   UPDATE actor SET version = 2, latitude = 1
            no web address;          "web_address_check";             UPDATE actor SET version = 2, website = 'update6'
            its own umbrella;        "actor_check1";                  UPDATE actor SET version = 2, umbrella = id
            a version left out;      may only go from version 1 to 2; UPDATE actor SET version = 3, city = 'Dakar'
            the same version;        may only go from version 1 to 2; UPDATE actor SET city = 'Dakar'
            another id;              may only go from version 1 to 2; UPDATE actor SET version = 2, id = '000000001'
            a status of our own;     "record_status_check";           UPDATE actor SET version = 2, status = 'deleted'
            merged into nobody;      "actor_check4";                  UPDATE actor SET version = 2, status = 'merged'
            merged into itself;      "actor_check5";                  UPDATE actor SET version = 2, status = 'merged', merged_into = id
            merged but listed;       "actor_check4";                  UPDATE actor SET version = 2, merged_into = '000000001'
            withdrawn for nothing;   "actor_check3";                  UPDATE actor SET version = 2, status = 'withdrawn'
            a reason but listed;     "actor_check3";                  UPDATE actor SET version = 2, withdrawn_because = 'requested'
            an unknown reason;       "withdrawal_reason_check";       UPDATE actor SET version = 2, status = 'withdrawn', withdrawn_because = 'dislike'
            deleting a record;       rows of actor are never;         DELETE FROM actor
            rewriting history;       rows of revision are never;      UPDATE revision SET author = 'nobody'
            deleting history;        rows of revision are never;      DELETE FROM revision
            emptying history;        rows of revision are never;      TRUNCATE revision
            """)
    void theDatabaseRefuses(String what, String rule, String statement) throws SQLException {
        try (var connection = begin()) {
            SampleRows.insertActor(connection);
            var refusal = assertThrows(SQLException.class, () -> execute(connection, statement), what);
            assertTrue(refusal.getMessage().contains(rule), refusal::getMessage);
        }
    }

    @Test
    void whatNobodySignedIsRefused() throws SQLException {
        try (var connection = register.getConnection()) {
            assertThrows(SQLException.class, () -> SampleRows.insertActor(connection));
        }
    }

    @Test
    void aClosingYearCoversItsWholePeriod() throws SQLException {
        try (var connection = begin()) {
            SampleRows.insertActor(connection);
            execute(connection, "UPDATE actor SET version = 2, founded = '2019-06', closed = '2019'");
        }
    }

    @Test
    void everyChangeIsInTheHistory() throws SQLException {
        try (var connection = begin()) {
            var id = SampleRows.insertActor(connection);
            execute(connection, "UPDATE actor SET version = 2, city = 'Dakar' WHERE id = '%s'".formatted(id));
            assertEquals("1 null, 2 Dakar", one(connection, """
                            SELECT string_agg(version || ' ' || coalesce(content ->> 'city', 'null'), ', ' ORDER BY version)
                            FROM revision
                            WHERE record_id = '%s' AND author = 'test'
                            """.formatted(id)));
        }
    }

    @Test
    void withinATypeAnIdentifierMeansOneRecord() throws SQLException {
        try (var connection = begin()) {
            var first = SampleRows.insertActor(connection);
            var second = SampleRows.insertActor(connection);
            identify(connection, first);
            assertThrows(SQLException.class, () -> identify(connection, second));
        }
    }

    @ParameterizedTest
    @MethodSource("domains")
    void theDatabaseKnowsTheSameCodesAsWe(String domain, Coded[] members) throws SQLException {
        try (var connection = begin()) {
            var definition = one(connection, """
                    SELECT pg_get_constraintdef(oid)
                    FROM pg_constraint
                    WHERE contypid = '%s'::regtype
                    """.formatted(domain));
            var inTheDatabase = QUOTED.matcher(definition)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            var ours = Arrays.stream(members).map(Coded::code).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(ours, inTheDatabase);
        }
    }

    static Stream<Arguments> domains() {
        return Stream.of(
                Arguments.of("actor_kind", ActorKind.values()),
                Arguments.of("alliance_kind", AllianceKind.values()),
                Arguments.of("constituency", Constituency.values()),
                Arguments.of("member_role", Role.values()),
                Arguments.of("membership_state", MembershipState.values()),
                Arguments.of("experience_kind", ExperienceKind.values()),
                Arguments.of("record_status", Status.values()),
                Arguments.of("withdrawal_reason", WithdrawalReason.values()),
                Arguments.of("actor_level", Level.values()),
                Arguments.of("activity", Activity.values()));
    }

    @Test
    void everyTerritoryOfTheReferenceIsInTheDatabase() throws SQLException {
        try (var connection = begin()) {
            assertTrue(Integer.parseInt(one(connection, "SELECT count(*)::text FROM territory WHERE type = 'country'"))
                    >= 248);
        }
    }

    private static void identify(Connection connection, String id) throws SQLException {
        execute(connection, """
                UPDATE actor
                SET version = 2, identifiers = '[{"scheme": "test", "value": "same"}]'
                WHERE id = '%s'
                """.formatted(id));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Whatever a test writes is rolled back with its connection. */
    private static Connection begin() throws SQLException {
        var connection = register.getConnection();
        connection.setAutoCommit(false);
        SampleRows.sign(connection);
        return connection;
    }
}
