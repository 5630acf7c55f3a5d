package org.tequio.register.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.register.SampleRows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.register.audit.FreshLog.execute;

/** Whatever somebody with all rights in the database does to the log is found and named. */
class TamperingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET reason = 'another'",
                "DELETE FROM audit WHERE number = 1",
                "TRUNCATE audit",
                "UPDATE audit_seal SET sealed_at = now()",
                "DELETE FROM audit_seal",
                "TRUNCATE audit_seal",
                "INSERT INTO audit (author, action, subject_type, subject, details) VALUES ('a', 'b', 'c', '', '{}')"
            })
    void theDatabaseItselfRefuses(String statement) throws SQLException {
        var log = new FreshLog().withSeals(1);
        try (var connection = log.register().getConnection()) {
            assertThrows(SQLException.class, () -> execute(connection, statement));
        }
    }

    @Test
    void aLogThatNobodyTouchedIsIntact() throws SQLException {
        var log = new FreshLog().withSeals(3);
        log.record("not sealed yet");
        var verdict = log.verdict(log.anchor(1), log.anchor(3));
        assertEquals(List.of(), verdict.findings());
        assertEquals(AuditVerdict.State.INTACT, verdict.state());
        assertEquals(9, verdict.rows());
        assertEquals(3, verdict.seals());
        assertEquals(1, verdict.unsealed());
        assertEquals(log.anchor(3), verdict.anchor());
    }

    @Test
    void anEmptyLogIsIntactUnlessAnAnchorKnowsMore() throws SQLException {
        var anchor = new FreshLog().withSeals(1).anchor(1);
        assertEquals(List.of(), new FreshLog().found());
        assertEquals(List.of("truncated null 1"), new FreshLog().found(anchor));
    }

    /** Findings in the order of the log, with commas between them: damage, row, seal. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            another reason;          UPDATE audit SET reason = 'another' WHERE number = 5;            changed 5 2
            no reason any more;      UPDATE audit SET reason = NULL WHERE number = 5;                 changed 5 2
            other details;           UPDATE audit SET details = '{}' WHERE number = 5;                changed 5 2
            another time;            UPDATE audit SET at = at + interval '1 microsecond' WHERE number = 5; changed 5 2
            another author;          UPDATE audit SET author = 'admin' WHERE number IN (1, 9);        changed 1 1, changed 9 3
            a row gone;              DELETE FROM audit WHERE number = 5;                              removed 5 2
            rows of two seals gone;  DELETE FROM audit WHERE number IN (3, 4);                        removed 3 1
            two rows gone;           DELETE FROM audit WHERE number IN (2, 5);                        removed 2 1, removed 5 2
            the first rows gone;     DELETE FROM audit WHERE number < 4;                              removed 1 1
            the newest rows gone;    DELETE FROM audit WHERE number > 4;                              truncated 5 2
            all rows gone;           DELETE FROM audit;                                               truncated 1 1
            two rows exchanged;      UPDATE audit AS one SET (reason, details) = (other.reason, other.details) FROM audit AS other WHERE (one.number, other.number) IN ((2, 5), (5, 2)); reordered 2 1, reordered 5 2
            two places exchanged;    UPDATE audit AS one SET (revision, at) = (other.revision, other.at) FROM audit AS other WHERE (one.number, other.number) IN ((2, 8), (8, 2)); reordered 2 1, reordered 8 3
            places in a seal exchanged; UPDATE audit AS one SET (revision, at) = (other.revision, other.at) FROM audit AS other WHERE (one.number, other.number) IN ((4, 5), (5, 4)); reordered 4 2, reordered 5 2
            three rows in a circle;  UPDATE audit AS one SET (reason, details) = (other.reason, other.details) FROM audit AS other WHERE (one.number, other.number) IN ((4, 5), (5, 6), (6, 4)); reordered 4 2, reordered 5 2, reordered 6 2
            a row behind all others; UPDATE audit SET revision = revision + 1000000 WHERE number = 5; reordered 5 2
            a row put in;            INSERT INTO audit OVERRIDING SYSTEM VALUE SELECT 100, revision, at, author, action, subject_type, subject, reason, details FROM audit WHERE number = 5; inserted 100 2
            a row under another number; WITH gone AS (DELETE FROM audit WHERE number = 5 RETURNING *) INSERT INTO audit OVERRIDING SYSTEM VALUE SELECT 100, revision, at, author, action, subject_type, subject, reason, details FROM gone; removed 5 2, inserted 100 2
            another time of a seal;  UPDATE audit_seal SET sealed_at = now() WHERE number = 2;         changed null 2
            another hash of a seal;  UPDATE audit_seal SET hash = previous_hash WHERE number = 2;      changed null 2
            another predecessor;     UPDATE audit_seal SET previous_hash = hash WHERE number = 2;      changed null 2
            another count;           UPDATE audit_seal SET row_count = 2 WHERE number = 2;             changed null 2
            more hashes than rows;   UPDATE audit_seal SET row_hashes = row_hashes || hash WHERE number = 2; changed null 2
            a seal gone;             DELETE FROM audit_seal WHERE number = 2;                         removed null 2
            the first seals gone;    DELETE FROM audit_seal WHERE number < 3;                         removed null 1
            """)
    void isNamed(String what, String statement, String findings) throws SQLException {
        var log = new FreshLog().withSeals(3).tamper(statement);
        assertEquals(Arrays.asList(findings.split(", ")), log.found());
        assertEquals(AuditVerdict.State.BROKEN, log.verdict().state());
    }

    @Test
    void aTruncationWithItsSealsIsFoundByWhoeverKnowsOneOfThem() throws SQLException {
        var log = new FreshLog().withSeals(3);
        var kept = log.anchor(2);
        var lost = log.anchor(3);
        log.tamper("DELETE FROM audit WHERE number > 6", "DELETE FROM audit_seal WHERE number > 2");
        assertEquals(List.of(), log.found(kept));
        assertEquals(9, log.verdict().lastNumberGiven());
        assertEquals(List.of("truncated null 3"), log.found(kept, lost));
    }

    @Test
    void aLogThatWentOnAfterItWasCutOffIsFoundByWhoeverKnowsWhatWasThere() throws SQLException {
        var log = new FreshLog().withSeals(3);
        var lost = log.anchor(3);
        log.tamper("DELETE FROM audit WHERE number > 6", "DELETE FROM audit_seal WHERE number > 2");
        log.withSeals(2);
        assertEquals(List.of(), log.found());
        assertEquals(List.of("changed null 3"), log.found(lost));
    }

    @Test
    void aDecisionThatTheLogHasLostIsFoundInTheRegister() throws SQLException {
        var log = new FreshLog().withSeals(1);
        try (var connection = log.register().getConnection()) {
            connection.setAutoCommit(false);
            SampleRows.sign(connection);
            execute(connection, "SELECT set_config('tequio.author', 'moderator:9c4w1x7vd', true)");
            SampleRows.insertActor(connection);
            execute(connection, """
                    INSERT INTO audit (author, action, subject_type, subject, details)
                    VALUES ('moderator:9c4w1x7vd', 'accepted', 'submission', '6qv3k0b7x', '{}')
                    """);
            connection.commit();
        }
        log.withSeals(1);
        assertEquals(List.of(), log.found());
        log.tamper("DELETE FROM audit WHERE number > 3", "DELETE FROM audit_seal WHERE number > 1");
        assertEquals(List.of("truncated null null"), log.found());
        assertTrue(log.verdict().findings().get(0).detail().contains("moderator:9c4w1x7vd decided about actor "));
    }

    @Test
    void aReasonThatLooksLikeAnImportHidesNothing() throws SQLException {
        var log = new FreshLog().withSeals(1);
        try (var connection = log.register().getConnection()) {
            connection.setAutoCommit(false);
            SampleRows.sign(connection);
            execute(connection, """
                    SELECT set_config('tequio.author', 'member:9c4w1x7vd', true),
                           set_config('tequio.reason', 'import 6qv3k0b7x of nobody', true)
                    """);
            SampleRows.insertActor(connection);
            connection.commit();
        }
        assertEquals(List.of("truncated null null"), log.found());
    }

    @Test
    void aSealMadeAnewDoesNotFitTheNext() throws SQLException {
        var log = new FreshLog().withSeals(3);
        var former = log.anchor(2);
        log.tamper("UPDATE audit SET reason = 'another' WHERE number = 5");
        sealAnew(log, 2);
        assertNotEquals(former, log.anchor(2));
        assertEquals(List.of("changed null 3"), log.found());
        assertEquals(List.of("changed null 2", "changed null 3"), log.found(former));
    }

    @Test
    void aChainMadeAnewIsFoundByAnyAnchorFromThereOn() throws SQLException {
        var log = new FreshLog().withSeals(3);
        var anchors = new String[] {log.anchor(1), log.anchor(2), log.anchor(3)};
        log.tamper("UPDATE audit SET reason = 'another' WHERE number = 5");
        sealAnew(log, 2);
        sealAnew(log, 3);
        assertEquals(List.of(), log.found());
        assertEquals(List.of(), log.found(anchors[0]));
        assertEquals(List.of("changed null 3"), log.found(anchors[0], anchors[2]));
        assertEquals(List.of("changed null 2", "changed null 3"), log.found(anchors));
    }

    @Test
    void ofMuchDamageTheFirstThousandPlacesAreListedAndAllAreCounted() throws SQLException {
        var log = new FreshLog();
        try (var connection = log.register().getConnection()) {
            execute(connection, """
                    INSERT INTO audit (author, action, subject_type, subject, details)
                    SELECT 'admin', 'accepted', 'submission', n::text, '{}' FROM generate_series(1, 2500) AS n
                    """);
        }
        log.sealAll();
        assertEquals(3, log.verdict().seals());
        log.tamper("UPDATE audit SET reason = 'another'");
        assertEquals(2500, log.verdict().found());
        assertEquals(1000, log.verdict().findings().size());
        log.tamper("UPDATE audit SET reason = NULL", "UPDATE audit SET revision = revision + 1000000");
        assertEquals(2500, log.verdict().found());
    }

    /** What an attacker would do who has read this code. */
    private static void sealAnew(FreshLog log, long number) throws SQLException {
        try (var snapshot = AuditSnapshot.open(log.register())) {
            var seals = new ArrayList<Seal>();
            snapshot.forEachSeal(stored -> seals.add(stored.seal()));
            var before = seals.get((int) number - 2);
            var rows = new ArrayList<AuditRow>();
            snapshot.forEachRow(before.last(), seals.get((int) number - 1).last(), rows::add);
            log.tamper("DELETE FROM audit_seal WHERE number = " + number);
            new Seals(log.register()).add(before.end().next(rows, Instant.parse("2026-01-01T00:00:00Z")));
        }
    }
}
