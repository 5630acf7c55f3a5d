package org.tequio.engines;

import org.tequio.shared.AdvisoryLock;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

/** What others wait for, in the hands of a test. */
public final class Locks {

    private static final String WAITING = """
            SELECT count(DISTINCT pid)
            FROM pg_locks
            WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))
            """;

    private Locks() {}

    /** Waits until so many others wait for what this session holds. */
    public static void awaitWaiting(Connection session, int others) {
        Admin.await("%d to wait for a session".formatted(others), () -> waiting(session) >= others);
    }

    private static long waiting(Connection session) {
        try (var statement = session.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A lock under which the application works, and meanwhile does not; it is given back a moment after work is done. */
    public static AdvisoryLock take(DataSource database, String name) {
        var taken = new AtomicReference<AdvisoryLock>();
        Admin.await("the lock " + name, () -> {
            try {
                AdvisoryLock.tryAcquire(database, name).ifPresent(taken::set);
                return taken.get() != null;
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        return taken.get();
    }
}
