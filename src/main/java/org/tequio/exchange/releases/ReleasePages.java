package org.tequio.exchange.releases;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Cursors;
import org.tequio.shared.Page;
import org.tequio.shared.PublicAddress;

import java.sql.SQLException;

/** All releases, page by page, the newest first. */
@ApplicationScoped
class ReleasePages {

    private static final int PAGE = 100;
    private static final String QUERY = "releases";

    private final Releases releases;
    private final Cursors cursors;
    private final PublicAddress address;

    ReleasePages(Releases releases, Cursors cursors, PublicAddress address) {
        this.releases = releases;
        this.cursors = cursors;
        this.address = address;
    }

    /** @throws org.tequio.shared.Problem 400 for a cursor of another list */
    Page<ReleaseView> after(@Nullable String cursor) throws SQLException {
        var found = cursor == null ? releases.first(PAGE + 1) : releases.after(cursors.place(QUERY, cursor), PAGE + 1);
        boolean more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        var next = more ? cursors.make(QUERY, shown.get(PAGE - 1).id()) : null;
        var views =
                shown.stream().map(release -> ReleaseView.of(release, address)).toList();
        return Page.of(views, releases.count(), next, null);
    }
}
