package org.tequio.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    private static final String PRESENT = "merged = ?1 and undoneAt is null";

    private final MergeActors actors;
    private final MergeAlliances alliances;
    private final MoveMemberships memberships;
    private final RecordContacts contacts;
    private final Stewards stewards;
    private final NewRecords newRecords;
    private final Clock clock;

    Mergers(
            MergeActors actors,
            MergeAlliances alliances,
            MoveMemberships memberships,
            RecordContacts contacts,
            Stewards stewards,
            NewRecords newRecords,
            Clock clock) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
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
        var before = contacts.find(merged);
        var all = moveContact(merged, survivor)
                .map(there -> moves.withAddress(before.orElseThrow().generation(), there))
                .orElse(moves);
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

    /** Of a merged record: the one that has the address which went along, in however many mergers, if it has it still. */
    Optional<String> holderOfAddressOf(String merged) {
        return find(PRESENT, merged).firstResultOptional().flatMap(this::holderOfAddress);
    }

    private Optional<String> holderOfAddress(Merger merger) {
        var address = merger.moves().address();
        return hasBroughtAddress(merger)
                ? Optional.of(merger.survivor())
                : find(PRESENT, merger.survivor())
                        .firstResultOptional()
                        .filter(next ->
                                address != null && address.equals(next.moves().addressBefore()))
                        .flatMap(this::holderOfAddress);
    }

    /** @throws Problem 404 if this record is not merged at present */
    Merger present(String merged) {
        return present(merged, LockModeType.NONE);
    }

    private Merger present(String merged, LockModeType lock) {
        return find(PRESENT, merged)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() ->
                        Problem.of(ProblemType.NOT_FOUND, "'%s' is merged into no other record.".formatted(merged)));
    }

    /**
     * Of two who undo the same one, the second waits, and finds it undone.
     *
     * @throws Problem 404 if this record is not merged at present; 409 if a later merger builds on this one
     */
    Merger undo(String merged) {
        var merger = present(merged, LockModeType.PESSIMISTIC_WRITE);
        list("undoneAt is null and mergedAt > ?1", merger.mergedAt()).forEach(later -> mustNotBuildOn(merger, later));
        switch (merger.recordType()) {
            case ACTOR -> actors.undo(merger);
            case ALLIANCE -> alliances.undo(merger);
            case MEMBERSHIP, EXPERIENCE -> throw new IllegalStateException("These are never merged");
        }
        if (hasBroughtAddress(merger)) {
            moveContact(merger.survivor(), merged);
        }
        merger.undo(clock.instant());
        return merger;
    }

    private boolean hasBroughtAddress(Merger merger) {
        var address = merger.moves().address();
        return address != null && contacts.isStill(merger.survivor(), address);
    }

    /** What both brought would go with the first, and be missing where the second stays. */
    private void mustNotBuildOn(Merger merger, Merger later) {
        boolean sharesExperiences = later.survivor().equals(merger.survivor())
                && later.moves().shared().stream().anyMatch(merger.moves().experiences()::contains);
        if (sharesExperiences || memberships.areBuiltOn(merger.moves(), later)) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "%s was merged into %s later and shares what %s had brought: undo that merger first, and make it again afterwards."
                            .formatted(later.merged(), later.survivor(), merger.merged()));
        }
    }
}
