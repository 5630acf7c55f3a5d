package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.sql.SQLException;

/** The run that answers come from: the last one that is done, whatever runs now. */
@ApplicationScoped
class LastAnalysis {

    private final Runs runs;

    LastAnalysis(Runs runs) {
        this.runs = runs;
    }

    /** @throws Problem 404 before the first has ended: on an empty or resting installation that may be never */
    Run get() throws SQLException {
        return runs.lastDone()
                .orElseThrow(() -> Problem.of(
                        ProblemType.NOT_FOUND,
                        "No analysis of the network has ended yet. One begins by itself when there are records, and an "
                                + "administrator can start one; /api/v1/network/runs shows how far it has come."));
    }

    /** @throws Problem 501 if that run had no Graph Data Science, 404 as {@link #get()} */
    Run withGraphDataScience() throws SQLException {
        var run = get();
        if (run.shown().graphDataScience() == null) {
            throw Problem.of(
                    ProblemType.NOT_INSTALLED,
                    "Brokers and communities need the Neo4j Graph Data Science library (GDS): ask the operator to "
                            + "install it on the Neo4j of this installation and to start an analysis. All other "
                            + "questions are answered without it.");
        }
        return run;
    }
}
