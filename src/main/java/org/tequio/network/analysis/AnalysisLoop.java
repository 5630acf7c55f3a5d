package org.tequio.network.analysis;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Runs analyses one after the other, in one process of all, but none while the graph is rebuilt; one that was cut off is
 * begun again.
 */
@ApplicationScoped
class AnalysisLoop {

    static final String LOCK = "tequio.analysis";

    private final DataSource database;
    private final Runs runs;
    private final Schedule schedule;
    private final RunAnalysis analysis;
    private final AnalysisConfig config;
    private final BackgroundLoop loop;

    AnalysisLoop(DataSource database, Runs runs, Schedule schedule, RunAnalysis analysis, AnalysisConfig config) {
        this.database = database;
        this.runs = runs;
        this.schedule = schedule;
        this.analysis = analysis;
        this.config = config;
        this.loop = new BackgroundLoop("analyses", config.look(), config.pauseAfterFailure(), this::turn);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.close();
    }

    /** There is a new run. */
    void wakeUp() {
        loop.wakeUp();
    }

    private boolean turn() throws Exception {
        boolean isDue = runs.next().isPresent() ? !schedule.mustWait() : schedule.isDue();
        return isDue && AdvisoryLock.holding(database, LOCK, this::runNext);
    }

    private boolean runNext() throws SQLException {
        var run = next();
        if (run.isPresent()) {
            analysis.run(run.get(), loop::isClosing);
        }
        return run.isPresent();
    }

    /** Asked again under the lock: another process may have done it meanwhile. */
    private Optional<Run> next() throws SQLException {
        var next = runs.next();
        return next.isPresent() || !schedule.isDue()
                ? next
                : runs.request("schedule", AnalysisParameters.of(config, config.seed()));
    }
}
