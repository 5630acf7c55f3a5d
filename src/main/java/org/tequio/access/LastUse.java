package org.tequio.access;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes to the minute when a key was last used, behind the back of the request that uses it. */
@ApplicationScoped
class LastUse {

    private static final Logger LOG = Logger.getLogger(LastUse.class);
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    LastUse(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    void note(ApiKey key) {
        if (isDue(key) && underWay.add(key.id())) {
            Infrastructure.getDefaultExecutor().execute(() -> write(key.id()));
        }
    }

    private boolean isDue(ApiKey key) {
        return key.lastUsedAt() == null || key.lastUsedAt().plus(PRECISION).isBefore(clock.instant());
    }

    /** What fails is made up for by the next use. */
    private void write(String id) {
        try {
            keys.used(id);
        } catch (SQLException e) {
            LOG.warnf("The last use of key %s could not be noted: %s", id, e);
        } finally {
            underWay.remove(id);
        }
    }
}
