package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jboss.logging.Logger;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.intake.duplicates.Description;
import org.tequio.intake.duplicates.Duplicates;
import org.tequio.register.ActorFacts;
import org.tequio.register.AllianceFacts;
import org.tequio.register.Identifier;
import org.tequio.register.Name;
import org.tequio.register.RecordType;

import java.util.List;
import java.util.Set;

/**
 * Finds the listed actors or alliances that a row may be. A search has a transaction of its own, so that one that takes
 * too long costs its row the answer and nobody the import.
 */
@ApplicationScoped
class LookalikeSearch {

    private static final Logger LOG = Logger.getLogger(LookalikeSearch.class);
    private static final int MOST = 3;

    private final Search search;

    LookalikeSearch(Search search) {
        this.search = search;
    }

    /**
     * Whatever {@code /match} would call a match or review, the most probable first; each is reported with the row.
     *
     * @param identifiers what others call it
     */
    List<Lookalike> of(Row row, ActorFacts facts, List<Identifier> identifiers) {
        var description = new Description(
                RecordType.ACTOR,
                texts(facts.names()),
                facts.country(),
                facts.city(),
                facts.website(),
                identifiers,
                Set.of(),
                facts.kind());
        return of(row, description, Traits.of(facts));
    }

    /** Likewise of an alliance. */
    List<Lookalike> of(Row row, AllianceFacts facts, List<Identifier> identifiers) {
        var description =
                new Description(RecordType.ALLIANCE, texts(facts.names()), null, null, null, identifiers, Set.of());
        return of(row, description, Traits.of(facts));
    }

    private List<Lookalike> of(Row row, Description description, Traits traits) {
        var found = found(row, description).stream().limit(MOST).toList();
        found.forEach(candidate -> row.warn(
                "name",
                "possible-duplicate",
                candidate.id(),
                "This may be %s, listed as %s: score %d of 100. Decide in the file that the import's 'decisions' gives."
                        .formatted(candidate.name(), candidate.id(), candidate.score())));
        var name = description.names().get(0);
        return found.stream()
                .map(candidate -> new Lookalike(row.place(), row.key(), name, traits, candidate))
                .toList();
    }

    private List<Candidate> found(Row row, Description description) {
        try {
            return search.find(description);
        } catch (IllegalStateException e) {
            LOG.debugf(e, "No answer for line %d", row.place());
            row.warn(
                    "name", "duplicates-not-known", "", "The search for this row took too long: look for it yourself.");
            return List.of();
        }
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    /** One search, one transaction. */
    @ApplicationScoped
    static class Search {

        private final Duplicates duplicates;

        Search(Duplicates duplicates) {
            this.duplicates = duplicates;
        }

        @Transactional(TxType.REQUIRES_NEW)
        List<Candidate> find(Description description) {
            return duplicates.find(description);
        }
    }
}
