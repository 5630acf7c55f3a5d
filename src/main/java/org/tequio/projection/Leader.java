package org.tequio.projection;

import org.tequio.shared.AdvisoryLock;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The right to write to the graph. A lock in PostgreSQL keeps a second one away; as that lock can be lost without its
 * holder noticing, each leader also has a number higher than all before it, and the graph refuses lower ones.
 */
final class Leader implements AutoCloseable {

    private static final String RAISE_FENCE = """
            SELECT setval('projector_fence', greatest(last_value, ?))
            FROM projector_fence
            """;
    private static final String NEXT_FENCE = "SELECT nextval('projector_fence')";

    private final AdvisoryLock lock;
    private final long fence;

    private Leader(AdvisoryLock lock, long fence) {
        this.lock = lock;
        this.fence = fence;
    }

    static Optional<Leader> tryToLead(DataSource database) throws SQLException {
        var lock = AdvisoryLock.tryAcquire(database, "tequio.projector");
        return lock.isEmpty() ? Optional.empty() : Optional.of(lead(database, lock.get()));
    }

    /** A lock that nobody gives back would keep all others away for ever. */
    private static Leader lead(DataSource database, AdvisoryLock lock) throws SQLException {
        try {
            return new Leader(lock, nextFence(database));
        } catch (SQLException e) {
            try (lock) {
                throw e;
            }
        }
    }

    long fence() {
        return fence;
    }

    /**
     * It again, with a number that is not lower than the last one which the graph has seen: where the register was restored,
     * its numbers begin again from before.
     */
    Leader notBelow(DataSource database, long seen) throws SQLException {
        if (fence >= seen) {
            return this;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(RAISE_FENCE)) {
            statement.setLong(1, seen);
            statement.executeQuery();
        }
        return new Leader(lock, nextFence(database));
    }

    boolean stillLeads() throws SQLException {
        return lock.isHeld();
    }

    @Override
    public void close() throws SQLException {
        lock.close();
    }

    private static long nextFence(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEXT_FENCE);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
