package org.tequio.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Cursors;
import org.tequio.shared.Page;

import java.sql.SQLException;

/** The seals, the newest first, page by page. */
@ApplicationScoped
class SealPages {

    private static final String QUERY = "audit seals";

    private final Seals seals;
    private final Cursors cursors;

    SealPages(Seals seals, Cursors cursors) {
        this.seals = seals;
        this.cursors = cursors;
    }

    /** @throws org.tequio.shared.Problem 400 for a cursor of another list */
    Page<SealView> page(SealsQuery query) throws SQLException {
        int size = query.pageSize();
        var cursor = query.cursor();
        long below = cursor == null ? Long.MAX_VALUE : Long.parseLong(cursors.place(QUERY, cursor));
        var found = seals.before(below, size + 1);
        boolean more = found.size() > size;
        var shown = more ? found.subList(0, size) : found;
        var next = more ? cursors.make(QUERY, String.valueOf(shown.get(size - 1).number())) : null;
        return Page.of(shown, seals.count(), next, null);
    }
}
