package org.tequio.register;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;
import org.tequio.engines.Locks;
import org.tequio.reference.ActorKind;
import org.tequio.shared.RecordId;
import org.tequio.shared.WithdrawalReason;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How records leave the list and come back: what they allow themselves, and what the database allows at all. */
class DepartureTest {

    private static DataSource register;

    private String actor;
    private String other;
    private String third;
    private String alliance;
    private String membership;

    @BeforeAll
    static void freshRegister() {
        register = FreshRegister.create();
    }

    @BeforeEach
    void twoActorsAndTheAllianceOfOne() throws SQLException {
        try (var connection = begin()) {
            actor = SampleRows.insertActor(connection);
            other = SampleRows.insertActor(connection);
            third = SampleRows.insertActor(connection);
            alliance = SampleRows.insertAlliance(connection);
            membership = SampleRows.insertMembership(connection, alliance, actor);
            connection.commit();
        }
    }

    @Test
    void aRecordLeavesInOneOfTwoWaysAndComesBackAsItWas() {
        var record = anActor(1);
        record.withdraw(WithdrawalReason.DISSOLVED);
        assertEquals(new Standing(Status.WITHDRAWN, null, WithdrawalReason.DISSOLVED), record.standing());
        record.relist();
        assertTrue(record.isListed());
        record.mergeInto(RecordId.of(2));
        assertEquals(new Standing(Status.MERGED, RecordId.of(2).value(), null), record.standing());
        record.relist();
        assertEquals(new Standing(Status.LISTED, null, null), record.standing());
    }

    @Test
    void whatHasLeftCannotLeaveAgainNorBeStatedAnew() {
        var record = anActor(1);
        assertThrows(IllegalStateException.class, record::relist);
        assertThrows(IllegalArgumentException.class, () -> record.mergeInto(record.id()));
        record.withdraw(WithdrawalReason.DUPLICATE);
        assertFalse(record.isListed());
        assertThrows(IllegalStateException.class, () -> record.withdraw(WithdrawalReason.REQUESTED));
        assertThrows(IllegalStateException.class, () -> record.mergeInto(RecordId.of(2)));
        assertThrows(IllegalStateException.class, () -> record.restate(record.facts(), anOrigin()));
    }

    @Test
    void aNewRecordBeginsListed() throws SQLException {
        try (var connection = begin()) {
            refuses("begins listed", () -> execute(connection, """
                    INSERT INTO actor (id, version, kind, names, sources, licence, confirmed_on, status, withdrawn_because)
                    SELECT '%s', 1, kind, names, sources, licence, confirmed_on, 'withdrawn', 'requested'
                    FROM actor LIMIT 1
                    """.formatted(RecordId.of(999_999))));
        }
    }

    @Test
    void anActorStaysWhileItsMembershipIsListedAndBothLeaveInAnyOrder() throws SQLException {
        try (var connection = begin()) {
            withdraw(connection, "actor", actor);
            refuses(
                    "actor %s cannot be withdrawn while membership %s, which points to it, is listed"
                            .formatted(actor, membership),
                    () -> check(connection));
        }
        try (var connection = begin()) {
            withdraw(connection, "actor", actor);
            withdraw(connection, "membership", membership);
            check(connection);
        }
    }

    @Test
    void anAllianceStaysWhileItsMembershipIsListed() throws SQLException {
        try (var connection = begin()) {
            withdraw(connection, "alliance", alliance);
            refuses("which points to it, is listed", () -> check(connection));
        }
    }

    @Test
    void anActorStaysWhileAnExperienceOfItIsListed() throws SQLException {
        try (var connection = begin()) {
            var experience = SampleRows.insertExperience(connection, other);
            withdraw(connection, "actor", other);
            refuses(
                    "while experience %s, which points to it, is listed".formatted(experience),
                    () -> check(connection));
        }
    }

    @Test
    void aMembershipComesBackWithItsActorAndNotBefore() throws SQLException {
        try (var connection = begin()) {
            withdraw(connection, "actor", actor);
            withdraw(connection, "membership", membership);
            check(connection);
            execute(connection, "SET CONSTRAINTS ALL DEFERRED");
            relist(connection, "membership", membership);
            relist(connection, "actor", actor);
            check(connection);
        }
        try (var connection = begin()) {
            withdraw(connection, "actor", actor);
            withdraw(connection, "membership", membership);
            relist(connection, "membership", membership);
            refuses("cannot", () -> check(connection));
        }
    }

    @Test
    void nothingNewPointsToWhatHasLeft() throws SQLException {
        try (var connection = begin()) {
            withdraw(connection, "actor", other);
            refuses(
                    "a listed membership cannot point to actor %s, which is withdrawn".formatted(other),
                    () -> SampleRows.insertMembership(connection, alliance, other));
        }
        try (var connection = begin()) {
            withdraw(connection, "actor", other);
            refuses("a listed experience cannot point to", () -> SampleRows.insertExperience(connection, other));
        }
    }

    @Test
    void whoeverPointsToAnActorWaitsForTheDecisionAboutIt() throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try (var deciding = begin();
                var pointing = begin()) {
            withdraw(deciding, "actor", other);
            Future<String> added = thread.submit(() -> SampleRows.insertMembership(pointing, alliance, other));
            Locks.awaitWaiting(deciding, 1);
            deciding.commit();
            refuses("which is withdrawn", () -> added.get(1, TimeUnit.MINUTES));
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void whoeverDecidesAboutAnActorWaitsForWhatWillPointToIt() throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try (var deciding = begin();
                var pointing = begin()) {
            SampleRows.insertMembership(pointing, alliance, other);
            Future<Boolean> decided = thread.submit(() -> {
                withdraw(deciding, "actor", other);
                deciding.commit();
                return true;
            });
            Locks.awaitWaiting(pointing, 1);
            pointing.commit();
            refuses("which points to it, is listed", () -> decided.get(1, TimeUnit.MINUTES));
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void whoeverWasMergedLeadsInSeveralHopsToAListedRecord() throws SQLException {
        try (var connection = begin()) {
            merge(connection, other, third);
            merge(connection, third, actor);
            check(connection);
        }
    }

    @Test
    void nobodyIsMergedIntoWhatIsWithdrawnOrInACircle() throws SQLException {
        try (var connection = begin()) {
            withdraw(connection, "actor", third);
            check(connection);
            refuses(
                    "actor %s cannot be merged into %s, which is withdrawn".formatted(other, third),
                    () -> merge(connection, other, third));
        }
        try (var connection = begin()) {
            merge(connection, other, third);
            merge(connection, third, other);
            refuses("cannot be merged into itself by way of", () -> check(connection));
        }
    }

    @Test
    void aSurvivorStaysWhileOthersLeadToIt() throws SQLException {
        try (var connection = begin()) {
            merge(connection, other, third);
            check(connection);
            refuses(
                    "actor %s cannot be withdrawn while %s, which was merged into it, leads to it"
                            .formatted(third, other),
                    () -> withdraw(connection, "actor", third));
        }
    }

    @Test
    void aMembershipIsNeverMerged() throws SQLException {
        try (var connection = begin()) {
            assertThrows(
                    SQLException.class,
                    () -> execute(connection, "UPDATE membership SET version = version + 1, status = 'merged'"));
        }
    }

    private static void withdraw(Connection connection, String table, String id) throws SQLException {
        execute(connection, """
                UPDATE %s SET version = version + 1, status = 'withdrawn', withdrawn_because = 'dissolved'
                WHERE id = '%s'
                """.formatted(table, id));
    }

    private static void relist(Connection connection, String table, String id) throws SQLException {
        execute(connection, """
                UPDATE %s SET version = version + 1, status = 'listed', withdrawn_because = NULL
                WHERE id = '%s'
                """.formatted(table, id));
    }

    private static void merge(Connection connection, String id, String survivor) throws SQLException {
        execute(connection, """
                UPDATE actor SET version = version + 1, status = 'merged', merged_into = '%s'
                WHERE id = '%s'
                """.formatted(survivor, id));
    }

    /** What a commit would check, without committing. */
    private static void check(Connection connection) throws SQLException {
        execute(connection, "SET CONSTRAINTS ALL IMMEDIATE");
    }

    private static void refuses(String message, Callable<?> write) {
        var refusal = assertThrows(Exception.class, write::call);
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    private static void refuses(String message, Statement statement) {
        refuses(message, () -> {
            statement.run();
            return true;
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Actor anActor(long number) {
        var facts = ActorFacts.named(ActorKind.COOPERATIVE, List.of(Name.official("A cooperative", "en")));
        return new Actor(RecordId.of(number), facts, List.of(), anOrigin());
    }

    private static Origin anOrigin() {
        return new Origin(List.of(Source.page("https://example.org")), "CC0-1.0", LocalDate.of(2020, 1, 1));
    }

    private static Connection begin() throws SQLException {
        var connection = register.getConnection();
        connection.setAutoCommit(false);
        SampleRows.sign(connection);
        return connection;
    }

    private interface Statement {
        void run() throws SQLException;
    }
}
