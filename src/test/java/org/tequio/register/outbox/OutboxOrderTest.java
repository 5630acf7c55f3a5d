package org.tequio.register.outbox;

import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;
import org.tequio.register.RowMapper;
import org.tequio.register.SampleRows;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Writers that commit in another order than they began, and two readers who watch them. */
class OutboxOrderTest {

    private static final int WRITERS = 32;
    private static final int EVENTS_EACH = 625;
    private static final int MOST_MILLISECONDS_OPEN = 8;
    private static final int PAGE = 500;

    private static final String NAIVE = """
            SELECT record_id, number
            FROM revision
            WHERE number > ?
            ORDER BY number
            LIMIT ?
            """;

    @Test
    void noLateCommitSlipsThroughWhileTheNaiveReaderMissesSome() throws Exception {
        var register = FreshRegister.create();
        var threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            var writers = new ArrayList<Future<Set<String>>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(writer(register, new Random(writer))));
            }
            var ours = threads.submit(reader(writers, new OurReader(register)));
            var naive = threads.submit(reader(writers, new NaiveReader(register)));

            var written = new HashSet<String>();
            for (var writer : writers) {
                written.addAll(writer.get());
            }
            assertEquals(WRITERS * EVENTS_EACH, written.size());
            assertEquals(written, ours.get(1, TimeUnit.MINUTES), "our reader misses nothing");
            var missed = new HashSet<>(written);
            missed.removeAll(naive.get());
            System.out.printf("%d events: ours missed 0, the naive reader missed %d%n", written.size(), missed.size());
            assertFalse(missed.isEmpty(), "the naive reader misses some, else this test shows nothing");
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Set<String>> writer(DataSource register, Random random) {
        return () -> {
            var written = new HashSet<String>();
            try (var connection = register.getConnection()) {
                connection.setAutoCommit(false);
                for (int event = 0; event < EVENTS_EACH; event++) {
                    SampleRows.sign(connection);
                    written.add(SampleRows.insertActor(connection));
                    Thread.sleep(random.nextInt(MOST_MILLISECONDS_OPEN));
                    connection.commit();
                }
            }
            return written;
        };
    }

    /** Reads until all writers have ended and nothing more comes, or will. */
    private static Callable<Set<String>> reader(List<Future<Set<String>>> writers, Reader reader) {
        return () -> {
            var seen = new HashSet<String>();
            boolean ended = false;
            while (true) {
                var page = reader.next();
                seen.addAll(page);
                if (page.isEmpty()) {
                    if (ended && reader.isLevel()) {
                        return seen;
                    }
                    ended = writers.stream().allMatch(Future::isDone);
                }
            }
        };
    }

    private interface Reader {
        List<String> next() throws SQLException;

        /** Whether nothing waits that was committed. */
        boolean isLevel() throws SQLException;
    }

    private static final class OurReader implements Reader {

        private final Outbox outbox;
        private long position;

        private OurReader(DataSource register) {
            this.outbox = new Outbox(register, new RowMapper());
        }

        @Override
        public List<String> next() throws SQLException {
            var messages = outbox.after(position, PAGE);
            if (!messages.isEmpty()) {
                position = messages.get(messages.size() - 1).revision();
            }
            return messages.stream().map(Message::id).toList();
        }

        /** Whatever else runs on the same PostgreSQL may hold the horizon back for a moment. */
        @Override
        public boolean isLevel() throws SQLException {
            return outbox.backlog(position).messages() == 0;
        }
    }

    private static final class NaiveReader implements Reader {

        private final Connection connection;
        private long position;

        private NaiveReader(DataSource register) throws SQLException {
            this.connection = register.getConnection();
        }

        @Override
        public List<String> next() throws SQLException {
            var ids = new ArrayList<String>();
            try (var statement = connection.prepareStatement(NAIVE)) {
                statement.setLong(1, position);
                statement.setInt(2, PAGE);
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        ids.add(row.getString(1));
                        position = row.getLong(2);
                    }
                }
            }
            return ids;
        }

        @Override
        public boolean isLevel() {
            return true;
        }
    }
}
