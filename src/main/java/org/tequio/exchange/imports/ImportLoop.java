package org.tequio.exchange.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Runs imports one after the other, in one process of all; after a crash it goes on with what was running. */
@ApplicationScoped
class ImportLoop {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource database;
    private final ImportProgress progress;
    private final ImportRun run;
    private final BackgroundLoop loop = new BackgroundLoop("imports", PAUSE, PAUSE, this::turn);

    ImportLoop(DataSource database, ImportProgress progress, ImportRun run) {
        this.database = database;
        this.progress = progress;
        this.run = run;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
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
