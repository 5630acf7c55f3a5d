package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Cursors;
import org.tequio.shared.Page;

import java.sql.SQLException;

/** The runs, page by page, the newest first. */
@ApplicationScoped
class RunPages {

    private static final String QUERY = "analysis runs";

    private final Runs runs;
    private final Cursors cursors;

    RunPages(Runs runs, Cursors cursors) {
        this.runs = runs;
        this.cursors = cursors;
    }

    /** @throws org.tequio.shared.Problem 400 for a cursor of another list */
    Page<AnalysisRun> page(RunsQuery query) throws SQLException {
        int size = query.pageSize();
        var cursor = query.cursor();
        var found = cursor == null ? runs.first(size + 1) : runs.after(cursors.place(QUERY, cursor), size + 1);
        boolean more = found.size() > size;
        var shown = more ? found.subList(0, size) : found;
        var next = more ? cursors.make(QUERY, shown.get(size - 1).id()) : null;
        return Page.of(shown.stream().map(Run::shown).toList(), runs.count(), next, null);
    }
}
