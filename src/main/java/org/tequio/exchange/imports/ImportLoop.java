package org.tequio.exchange.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** Runs imports one after the other, in one process of all; after a crash it goes on with what was running. */
@ApplicationScoped
class ImportLoop {

    private static final Logger LOG = Logger.getLogger(ImportLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DataSource database;
    private final ImportProgress progress;
    private final ImportRun run;
    private final Clock clock;
    private final BackgroundLoop loop = new BackgroundLoop("imports", PAUSE, PAUSE, this::turn);

    ImportLoop(DataSource database, ImportProgress progress, ImportRun run, Clock clock) {
        this.database = database;
        this.progress = progress;
        this.run = run;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        tidyUp();
        loop.start();
    }

    private void tidyUp() {
        try {
            PackageParts.deleteLeftovers(Path.of(System.getProperty("java.io.tmpdir")), clock.instant());
        } catch (IOException e) {
            LOG.warnf(e, "What is left of packages that nobody imports any more is not deleted");
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.close();
    }

    /** There is a new import. */
    void wakeUp() {
        loop.wakeUp();
    }

    private boolean turn() throws Exception {
        return progress.next().isPresent() && AdvisoryLock.holding(database, "tequio.imports", this::runNext);
    }

    private boolean runNext() throws SQLException, IOException {
        var job = progress.next();
        if (job.isPresent()) {
            run.run(job.get());
        }
        return job.isPresent();
    }
}
