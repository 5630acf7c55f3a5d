package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.moderation.Moves.Said;
import org.tequio.moderation.Moves.Told;
import org.tequio.reference.MembershipState;
import org.tequio.register.Actors;
import org.tequio.register.Alliances;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Memberships;
import org.tequio.register.Records;
import org.tequio.shared.WithdrawalReason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moves memberships from one record to another. Where the other has the same one already, the double is withdrawn, and
 * what was said of it holds for the other, unless something was said of that, too.
 */
@ApplicationScoped
class MoveMemberships {

    private final Memberships memberships;
    private final Actors actors;
    private final Alliances alliances;

    MoveMemberships(Memberships memberships, Actors actors, Alliances alliances) {
        this.memberships = memberships;
        this.actors = actors;
        this.alliances = alliances;
    }

    Placed move(List<Membership> from, Ends ends) {
        var moved = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        var told = new ArrayList<Told>();
        var there = ofTheSamePairs(
                from.stream().map(Membership::facts).map(ends::there).toList());
        for (var membership : from) {
            var facts = ends.there(membership.facts());
            var same = sameAs(facts, there);
            if (same.isPresent()) {
                same.filter(other -> !other.isListed()).ifPresent(Membership::relist);
                same.filter(other -> other.facts().state() == MembershipState.REPORTED)
                        .filter(other -> facts.state() != MembershipState.REPORTED)
                        .ifPresent(other -> told.add(tell(other, facts)));
                membership.withdraw(WithdrawalReason.DUPLICATE);
                doubled.add(membership.id().value());
            } else {
                membership.restate(facts, membership.origin());
                moved.add(membership.id().value());
            }
        }
        return new Placed(moved, doubled, told);
    }

    private static Told tell(Membership membership, MembershipFacts twin) {
        var before = membership.facts();
        membership.restate(
                twin.state() == MembershipState.ENDED ? before.endedOn(twin.until()) : before.in(twin.state()),
                membership.origin());
        return new Told(membership.id().value(), Said.of(before), Said.of(membership.facts()));
    }

    /** Those that are still where the merger put them, and say what it made them say. */
    void moveBack(Moves moves, Ends ends) {
        memberships.byId(moves.memberships()).values().stream()
                .filter(Membership::isListed)
                .filter(membership -> ends.isThere(membership.facts()))
                .forEach(membership -> membership.restate(ends.back(membership.facts()), membership.origin()));
        moves.told().forEach(this::takeBack);
        memberships.byId(moves.doubled()).values().stream()
                .filter(membership -> !membership.isListed())
                .forEach(this::bringBack);
    }

    private void takeBack(Told told) {
        memberships
                .findByIdOptional(told.membership())
                .filter(Membership::isListed)
                .filter(membership -> Said.of(membership.facts()).equals(told.since()))
                .ifPresent(membership -> membership.restate(
                        membership
                                .facts()
                                .in(told.before().state(), told.before().until()),
                        membership.origin()));
    }

    /** Whether a later merger took for a double what this one had moved, or what is the double of that or of what it told. */
    boolean areBuiltOn(Moves moves, Merger later) {
        var doubled = later.moves().doubled();
        var touched = memberships
                .byId(Stream.concat(
                                moves.memberships().stream(),
                                moves.told().stream().map(Told::membership))
                        .toList())
                .values();
        return doubled.stream().anyMatch(moves.memberships()::contains)
                || memberships.byId(doubled).values().stream()
                        .map(Membership::facts)
                        .anyMatch(twin ->
                                sameAs(later.ends().there(twin), touched).isPresent());
    }

    /** Where its ends stand now, if both do: a merger may be taken back long after it. */
    private void bringBack(Membership membership) {
        var facts = membership.facts();
        standing(actors, facts.actorId())
                .flatMap(actor ->
                        standing(alliances, facts.allianceId()).map(alliance -> facts.between(alliance, actor)))
                .filter(now -> now.equals(facts)
                        || sameAs(now, ofTheSamePairs(List.of(now))).isEmpty())
                .ifPresent(now -> {
                    membership.relist();
                    membership.restate(now, membership.origin());
                });
    }

    private static Optional<String> standing(Records<?> records, String id) {
        var standing = records.findById(id).standing();
        return switch (standing.status()) {
            case LISTED -> Optional.of(id);
            case MERGED -> standing(records, Objects.requireNonNull(standing.mergedInto()));
            case WITHDRAWN -> Optional.empty();
        };
    }

    private List<Membership> ofTheSamePairs(List<MembershipFacts> facts) {
        return memberships.ofPairs(
                facts.stream().map(MembershipFacts::allianceId).toList(),
                facts.stream().map(MembershipFacts::actorId).toList());
    }

    private static Optional<Membership> sameAs(MembershipFacts facts, Collection<Membership> among) {
        return among.stream()
                .filter(other -> other.facts().namesTheSameAs(facts))
                .findFirst();
    }

    /**
     * @param doubled those that stood there already
     * @param told of what stood there already, that of which more was said in the double
     */
    record Placed(List<String> moved, List<String> doubled, List<Told> told) {}
}
