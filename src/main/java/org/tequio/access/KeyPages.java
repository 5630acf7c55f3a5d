package org.tequio.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Cursors;
import org.tequio.shared.Page;

import java.sql.SQLException;
import java.time.Clock;

/** All keys, page by page. */
@ApplicationScoped
class KeyPages {

    private static final int PAGE = 100;
    private static final String QUERY = "keys";

    private final ApiKeys keys;
    private final Cursors cursors;
    private final Clock clock;

    KeyPages(ApiKeys keys, Cursors cursors, Clock clock) {
        this.keys = keys;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @throws org.tequio.shared.Problem 400 for a cursor of another list */
    Page<KeyView> after(@Nullable String cursor) throws SQLException {
        var found = cursor == null ? keys.first(PAGE + 1) : keys.after(cursors.place(QUERY, cursor), PAGE + 1);
        boolean more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        var next = more ? cursors.make(QUERY, shown.get(PAGE - 1).id()) : null;
        var now = clock.instant();
        return Page.of(shown.stream().map(key -> KeyView.of(key, now)).toList(), keys.count(), next, null);
    }
}
