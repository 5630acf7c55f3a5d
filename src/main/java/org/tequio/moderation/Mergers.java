package org.tequio.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Stewards;
import org.tequio.register.NewRecords;
import org.tequio.register.RecordContacts;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.time.Clock;
import java.util.Optional;

/** Merges records that are the same, and takes such a merger back. */
@ApplicationScoped
class Mergers implements PanacheRepositoryBase<Merger, String> {

    private final MergeActors actors;
    private final MergeAlliances alliances;
    private final RecordContacts contacts;
    private final Stewards stewards;
    private final NewRecords newRecords;
    private final Clock clock;

    Mergers(
            MergeActors actors,
            MergeAlliances alliances,
            RecordContacts contacts,
            Stewards stewards,
            NewRecords newRecords,
            Clock clock) {
        this.actors = actors;
        this.alliances = alliances;
        this.contacts = contacts;
        this.stewards = stewards;
        this.newRecords = newRecords;
        this.clock = clock;
    }

    /**
     * Both records must be listed. In the caller's transaction, which is signed.
     *
     * @throws Problem 409 or 422 if they cannot be merged
     */
    Merger merge(RecordType type, String merged, String survivor, String author) {
        if (merged.equals(survivor)) {
            throw Problem.of(ProblemType.UNPROCESSABLE, "A record cannot be merged into itself.");
        }
        var moves =
                switch (type) {
                    case ACTOR -> actors.merge(merged, survivor);
                    case ALLIANCE -> alliances.merge(merged, survivor);
                    case MEMBERSHIP, EXPERIENCE ->
                        throw Problem.of(ProblemType.UNPROCESSABLE, "Only actors and alliances are merged.");
                };
        var all = moveContact(merged, survivor).map(moves::withAddress).orElse(moves);
        var merger = new Merger(newRecords.ids(1).next(), type, merged, survivor, all, author, clock.instant());
        persist(merger);
        return merger;
    }

    /** @return the generation that the address has there, if it moved */
    private Optional<Long> moveContact(String from, String to) {
        var before = contacts.find(from);
        var there = before.flatMap(address -> contacts.move(from, to));
        there.ifPresent(generation -> stewards.follow(before.orElseThrow().generation(), generation));
        return there;
    }

    /** @throws Problem 404 if this record is not merged at present */
    Merger present(String merged) {
        return find("merged = ?1 and undoneAt is null", merged)
                .firstResultOptional()
                .orElseThrow(() ->
                        Problem.of(ProblemType.NOT_FOUND, "'%s' is merged into no other record.".formatted(merged)));
    }

    /** @throws Problem 404 if this record is not merged at present */
    Merger undo(String merged) {
        var merger = present(merged);
        switch (merger.recordType()) {
            case ACTOR -> actors.undo(merger);
            case ALLIANCE -> alliances.undo(merger);
            case MEMBERSHIP, EXPERIENCE -> throw new IllegalStateException("These are never merged");
        }
        var address = merger.moves().address();
        if (address != null && contacts.isStill(merger.survivor(), address)) {
            moveContact(merger.survivor(), merged);
        }
        merger.undo(clock.instant());
        return merger;
    }
}
