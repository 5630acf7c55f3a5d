package org.tequio.register.audit;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Writers that commit in another order than they began, some of which give up, and who seals what they write. */
class SealingTest {

    private static final int WRITERS = 32;
    private static final int ROWS_EACH = 100;
    /** Among writers at work, so that the naive reader misses some on any machine. */
    private static final int READINGS = 20;

    private static final int MOST_MILLISECONDS_OPEN = 8;
    private static final int ONE_IN_SO_MANY_GIVES_UP = 10;
    private static final String RECORD = """
            INSERT INTO audit (author, action, subject_type, subject, details)
            VALUES ('moderator:9c4w1x7vd', 'accepted', 'submission', '6qv3k0b7x', '{}')
            RETURNING number
            """;

    private final FreshLog log = new FreshLog();

    @Test
    void noLateCommitEscapesItsSealAndGapsAreNoFault() throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS);
        var naive = new HashSet<Long>();
        var readings = new CountDownLatch(READINGS);
        try {
            var writers = new ArrayList<Future<Set<Long>>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(writer(new Random(writer), readings)));
            }
            while (!writers.stream().allMatch(Future::isDone)) {
                log.seal();
                readNaively(naive);
                readings.countDown();
            }
            readNaively(naive);
            log.sealAll();
            var written = new HashSet<Long>();
            for (var writer : writers) {
                written.addAll(writer.get());
            }
            assertEquals(written, sealed());
            assertTrue(log.verdict().lastNumberGiven() > written.size(), "some gave up");
            assertEquals(List.of(), log.verdict().findings());
            assertTrue(written.removeAll(naive), "the naive reader saw some");
            System.out.printf(
                    "%d seals; by numbers alone %d rows were missed%n",
                    log.verdict().seals(), written.size());
            assertFalse(written.isEmpty(), "the naive reader misses some, else this test shows nothing");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anOpenTransactionHoldsBackTheSealButNoWriter() throws SQLException {
        try (var open = log.register().getConnection()) {
            open.setAutoCommit(false);
            record(open);
            log.record("later, but committed before");
            log.seal();
            assertEquals(1, log.verdict().unsealed());
            open.commit();
        }
        log.sealAll();
        assertEquals(Set.of(1L, 2L), sealed());
        assertEquals(List.of(), log.verdict().findings());
    }

    @Test
    void afterARestoreNothingIsRecordedBelowASealUntilRevisionsAreAligned() throws SQLException {
        log.withSeals(1);
        pretendThatTheDumpCameFromAnOlderCluster();
        try (var connection = log.register().getConnection()) {
            var refusal = assertThrows(SQLException.class, () -> record(connection));
            assertTrue(refusal.getMessage().contains("not aligned yet"), refusal.getMessage());
        }
    }

    /** Revisions are given from far below those that are sealed. */
    private void pretendThatTheDumpCameFromAnOlderCluster() throws SQLException {
        try (var connection = log.register().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE revision_base SET base = base - 1000000");
        }
    }

    private Callable<Set<Long>> writer(Random random, CountDownLatch readings) {
        return () -> {
            var written = new HashSet<Long>();
            try (var connection = log.register().getConnection()) {
                connection.setAutoCommit(false);
                for (int row = 0; row < ROWS_EACH || readings.getCount() > 0; row++) {
                    long number = record(connection);
                    Thread.sleep(random.nextInt(MOST_MILLISECONDS_OPEN));
                    if (random.nextInt(ONE_IN_SO_MANY_GIVES_UP) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        written.add(number);
                    }
                }
            }
            return written;
        };
    }

    private static long record(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(RECORD)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What somebody would have sealed who takes numbers for an order. */
    private void readNaively(Set<Long> seen) throws SQLException {
        long last = seen.stream().mapToLong(Long::longValue).max().orElse(0);
        seen.addAll(numbers("SELECT number FROM audit WHERE number > " + last));
    }

    /** Fails if a row is under two seals. */
    private Set<Long> sealed() throws SQLException {
        var numbers = numbers("SELECT unnest(row_numbers) FROM audit_seal");
        var sealed = new HashSet<>(numbers);
        assertEquals(numbers.size(), sealed.size());
        return sealed;
    }

    private List<Long> numbers(String query) throws SQLException {
        try (var connection = log.register().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var numbers = new ArrayList<Long>();
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
            return numbers;
        }
    }
}
