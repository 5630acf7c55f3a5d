package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.RetryableException;
import org.tequio.shared.Graph;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** Carries out one run, from the graph to its results. */
@ApplicationScoped
class RunAnalysis {

    private static final Logger LOG = Logger.getLogger(RunAnalysis.class);
    /** A run that takes its process with it again and again must not do so for ever. */
    private static final int MOST_TRIES = 3;

    private final Graph graph;
    private final Runs runs;
    private final Results results;
    private final Analysis analysis;
    private final AnalysisConfig config;

    RunAnalysis(Graph graph, Runs runs, Results results, Analysis analysis, AnalysisConfig config) {
        this.graph = graph;
        this.runs = runs;
        this.results = results;
        this.analysis = analysis;
        this.config = config;
    }

    /** @param isClosing whether this process ends, and takes its connections away from the run */
    void run(Run asked, BooleanSupplier isClosing) throws SQLException {
        if (asked.tries() >= MOST_TRIES) {
            runs.fail(asked, "It was cut off %d times; look into the logs, then start another.".formatted(MOST_TRIES));
            return;
        }
        // while the graph is away this fails, and costs no try
        graph.read(Graph.Reading::position);
        var begun = runs.begin(asked);
        if (begun.isPresent()) {
            carryOut(begun.get(), isClosing);
        }
    }

    private void carryOut(Run run, BooleanSupplier isClosing) throws SQLException {
        try {
            var outcome = graph.read(reading -> analysis.of(reading, run));
            if (!results.end(run, outcome, config.keptRuns())) {
                LOG.warnf("Run %s was taken over by another process", run.id());
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            if (isClosing.getAsBoolean() || e instanceof RetryableException) {
                // it stays as it is, and is begun again
                throw e;
            }
            LOG.errorf(e, "Run %s failed", run.id());
            runs.fail(run, "%s; the log says more.".formatted(e));
        }
    }
}
