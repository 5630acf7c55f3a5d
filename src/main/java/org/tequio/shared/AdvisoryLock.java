package org.tequio.shared;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A lock that one process of all holds, kept by a PostgreSQL session: it ends with its connection, however that ends. */
public final class AdvisoryLock implements AutoCloseable {

    private static final int SECONDS_TO_PROVE_LIFE = 2;

    private final Connection session;

    private AdvisoryLock(Connection session) {
        this.session = session;
    }

    /** Takes the lock of this name, or nothing if another session has it. */
    public static Optional<AdvisoryLock> tryAcquire(DataSource database, String name) throws SQLException {
        var session = database.getConnection();
        try (var statement = session.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                if (result.next() && result.getBoolean(1)) {
                    return Optional.of(new AdvisoryLock(session));
                }
            }
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        session.close();
        return Optional.empty();
    }

    /**
     * Takes a turn under the lock of this name, so that one process of all does.
     *
     * @return whether there may be more to do at once; not if another session has the lock
     */
    public static boolean holding(DataSource database, String name, BackgroundLoop.Turn turn) throws Exception {
        var lock = tryAcquire(database, name);
        if (lock.isEmpty()) {
            return false;
        }
        try (var held = lock.get()) {
            return turn.take();
        }
    }

    /** Whether the session that keeps the lock still lives. */
    public boolean isHeld() throws SQLException {
        return session.isValid(SECONDS_TO_PROVE_LIFE);
    }

    @Override
    public void close() throws SQLException {
        try (session;
                var statement = session.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            statement.execute();
        }
    }
}
