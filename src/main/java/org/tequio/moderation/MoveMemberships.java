package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Memberships;
import org.tequio.shared.WithdrawalReason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Moves memberships from one record to another; where the other has the same one already, the double is withdrawn. */
@ApplicationScoped
class MoveMemberships {

    private final Memberships memberships;

    MoveMemberships(Memberships memberships) {
        this.memberships = memberships;
    }

    Placed move(List<Membership> from, UnaryOperator<MembershipFacts> there) {
        var moved = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        for (var membership : from) {
            var facts = there.apply(membership.facts());
            var same = sameAs(facts);
            if (same.isPresent()) {
                same.filter(other -> !other.isListed()).ifPresent(Membership::relist);
                membership.withdraw(WithdrawalReason.DUPLICATE);
                doubled.add(membership.id().value());
            } else {
                membership.restate(facts, membership.origin());
                moved.add(membership.id().value());
            }
        }
        return new Placed(moved, doubled);
    }

    /** Those that are still where the merger put them. */
    void moveBack(Moves moves, UnaryOperator<MembershipFacts> back, Predicate<MembershipFacts> isStillThere) {
        memberships.byId(moves.memberships()).values().stream()
                .filter(Membership::isListed)
                .filter(membership -> isStillThere.test(membership.facts()))
                .forEach(membership -> membership.restate(back.apply(membership.facts()), membership.origin()));
        memberships.byId(moves.doubled()).values().stream()
                .filter(membership -> !membership.isListed())
                .forEach(Membership::relist);
    }

    private Optional<Membership> sameAs(MembershipFacts facts) {
        return memberships.ofPairs(List.of(facts.allianceId()), List.of(facts.actorId())).stream()
                .filter(other -> other.facts().namesTheSameAs(facts))
                .findFirst();
    }

    /** @param doubled those that stood there already */
    record Placed(List<String> moved, List<String> doubled) {}
}
