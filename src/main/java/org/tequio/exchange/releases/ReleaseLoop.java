package org.tequio.exchange.releases;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Makes releases one after the other, in one process of all; one that was cut off is begun again. */
@ApplicationScoped
class ReleaseLoop {

    private static final Logger LOG = Logger.getLogger(ReleaseLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    private final DataSource database;
    private final Releases releases;
    private final ReleaseMaker maker;
    private @Nullable String waiting;
    private final BackgroundLoop loop = new BackgroundLoop("releases", PAUSE, PAUSE_AFTER_FAILURE, this::turn);

    ReleaseLoop(DataSource database, Releases releases, ReleaseMaker maker) {
        this.database = database;
        this.releases = releases;
        this.maker = maker;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.close();
    }

    /** There is one to be made. */
    void wakeUp() {
        loop.wakeUp();
    }

    private boolean turn() throws Exception {
        return releases.next().isPresent() && AdvisoryLock.holding(database, "tequio.releases", this::makeNext);
    }

    private boolean makeNext() throws SQLException, IOException {
        var release = releases.next();
        if (release.isEmpty() || maker.make(release.get())) {
            return release.isPresent();
        }
        tellOnce(release.get());
        return false;
    }

    private void tellOnce(Release release) {
        if (!release.id().equals(waiting)) {
            waiting = release.id();
            LOG.warnf("Release %s waits for the end of a transaction that is open since before others ended", waiting);
        }
    }
}
