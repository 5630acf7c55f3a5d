package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Cursors;
import org.tequio.shared.Page;

/** The report of an import, page by page. */
@ApplicationScoped
class FindingPages {

    private static final int PAGE = 1_000;

    private final Findings findings;
    private final Cursors cursors;

    FindingPages(Findings findings, Cursors cursors) {
        this.findings = findings;
        this.cursors = cursors;
    }

    /** @throws org.tequio.shared.Problem 400 for a cursor of another report */
    @Transactional
    Page<Finding> after(String job, @Nullable String cursor) {
        var query = "findings of " + job;
        long place = cursor == null ? 0 : Long.parseLong(cursors.place(query, cursor));
        var placed = findings.after(job, place, PAGE + 1);
        boolean more = placed.size() > PAGE;
        var shown = more ? placed.subList(0, PAGE) : placed;
        var next = more ? cursors.make(query, String.valueOf(shown.get(PAGE - 1).place())) : null;
        return Page.of(shown.stream().map(Findings.Placed::finding).toList(), findings.count(job), next, null);
    }
}
