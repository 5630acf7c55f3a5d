package org.tequio.exchange.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.intake.duplicates.Description;
import org.tequio.intake.duplicates.Duplicates;
import org.tequio.intake.duplicates.Restriction;

import java.util.List;

/** Looks up what is described: by the same search that tells who registers what may be listed already. */
@ApplicationScoped
public class MatchRecords {

    /** To know whether the best is ahead of the next. */
    private static final int TWO = 2;

    private final Duplicates duplicates;

    MatchRecords(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /** One result for each description, in their order; all of them by one connection. */
    @Transactional
    public List<MatchResult> match(List<Description> descriptions, Restriction restriction) {
        return descriptions.stream()
                .map(description -> match(description, restriction))
                .toList();
    }

    private MatchResult match(Description description, Restriction restriction) {
        var found = duplicates.find(
                description,
                new Restriction(restriction.kinds(), restriction.source(), Math.max(TWO, restriction.most())));
        return MatchResult.of(found, restriction.most());
    }
}
