package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.FrozenRevisions;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.Question;

import java.sql.SQLException;

/** The run that answers come from: the last one that is done, whatever runs now, or the last one at a release. */
@ApplicationScoped
class ShownRun {

    private final Runs runs;
    private final Question asked;
    private final FrozenRevisions frozen;

    ShownRun(Runs runs, Question asked, FrozenRevisions frozen) {
        this.runs = runs;
        this.asked = asked;
        this.frozen = frozen;
    }

    /**
     * The run for what is asked.
     *
     * @throws Problem 404 before the first has ended: on an empty or resting installation that may be never; 409 if a
     *     release is asked for and no run shows its revision
     */
    Run get() throws SQLException {
        var release = asked.release();
        return release.isPresent() ? at(release.get()) : last();
    }

    private Run at(String release) throws SQLException {
        long revision = frozen.of(release);
        return runs.lastDoneAt(revision).orElseThrow(() -> notAt(release, revision));
    }

    /** What to answer if the results of a run that was found have made room for newer ones meanwhile. */
    static Problem forgotten() {
        return Problem.of(
                ProblemType.CONFLICT,
                "The results of that analysis have just made room for newer ones. Ask again; a release that no analysis is kept for has its state in its package.");
    }

    /** @throws Problem 400 if a release is asked for that shows another revision than this run */
    void mustShowTheRelease(Run run) {
        var release = asked.release();
        if (release.isPresent() && !run.shows(frozen.of(release.get()))) {
            throw Problem.invalidParameter(
                    "cursor", "This cursor goes on at another revision than the release's; begin again without it.");
        }
    }

    private static Problem notAt(String release, long revision) {
        return Problem.of(
                ProblemType.CONFLICT,
                "Release '%s' shows revision %d of the register, and no analysis is kept that was made at it. Its state is in /api/v1/releases/%1$s/package.zip; leave 'release' out to have the last analysis."
                        .formatted(release, revision));
    }

    private Run last() throws SQLException {
        var done = runs.lastDone();
        if (done.isEmpty()) {
            throw none(runs.lastEnded().isPresent());
        }
        return done.get();
    }

    private static Problem none(boolean hasFailed) {
        return Problem.of(
                ProblemType.NOT_FOUND,
                hasFailed
                        ? "No analysis of the network has come to its end: the last one failed, and /api/v1/network/runs says why. An administrator can mend that and start another."
                        : "No analysis of the network has ended yet. One begins by itself when there are records, and an administrator can start one; /api/v1/network/runs shows how far it has come.");
    }

    /** @throws Problem 501 if that run had no Graph Data Science, else as {@link #get()} */
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
