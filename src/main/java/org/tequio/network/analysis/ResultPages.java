package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Cursors;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Problem;

import java.sql.SQLException;
import java.util.List;

/**
 * Lists of a run, page by page. A cursor goes on in the run that it came from, though a newer one may be done: the list is
 * read to its end as it was, as long as the results of that run are kept.
 */
@ApplicationScoped
class ResultPages {

    private final Runs runs;
    private final ShownRun shown;
    private final Results results;
    private final Cursors cursors;

    ResultPages(Runs runs, ShownRun shown, Results results, Cursors cursors) {
        this.runs = runs;
        this.shown = shown;
        this.results = results;
        this.cursors = cursors;
    }

    /** @throws Problem 400 for a cursor of another list, else as {@link ShownRun#withGraphDataScience()} */
    Place place(String list, PageQuery query) throws SQLException {
        var cursor = query.cursor();
        if (cursor == null) {
            return new Place(shown.withGraphDataScience(), list, 0);
        }
        var place = cursors.place(list, cursor).split(" ");
        var run = runs.find(place[0])
                .orElseThrow(() ->
                        Problem.invalidParameter("cursor", "The run of this cursor is gone; begin again without it."));
        shown.mustShowTheRelease(run);
        return new Place(run, list, Integer.parseInt(place[1]));
    }

    /** What the list says once. */
    <T> T head(Place place, Class<T> type) throws SQLException {
        return results.find(place.run().id(), place.list(), type).orElseThrow(ResultPages::overtaken);
    }

    <T> List<T> items(Place place, int size, Class<T> type) throws SQLException {
        return results.after(place.run().id(), place.list(), place.after(), size, type);
    }

    /**
     * Where to go on.
     *
     * @return null behind the last item
     * @throws Problem 400 if there should be items, and all of them are gone since the head was read
     */
    @Nullable
    String next(Place place, int shown, long listed) {
        if (shown == 0 && place.after() < listed) {
            throw overtaken();
        }
        int end = place.after() + shown;
        return end < listed
                ? cursors.make(place.list(), "%s %d".formatted(place.run().id(), end))
                : null;
    }

    private static Problem overtaken() {
        return Problem.invalidParameter(
                "cursor", "Newer runs have taken the place of this cursor's; begin again without it.");
    }

    /** @param after the number of the last item before the page */
    record Place(Run run, String list, int after) {

        long asOf() {
            return run.position().revision();
        }
    }
}
