package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.sql.SQLException;

/** Tells how far a run has come, for those who wait. */
@ApplicationScoped
class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);

    private final Runs runs;

    Progress(Runs runs) {
        this.runs = runs;
    }

    /** A run goes on though it cannot be told: it ends with its results or not at all. */
    void at(Run run, double share) {
        try {
            runs.advance(run, share);
        } catch (SQLException e) {
            LOG.debugf(e, "The progress of run %s is not told", run.id());
        }
    }
}
