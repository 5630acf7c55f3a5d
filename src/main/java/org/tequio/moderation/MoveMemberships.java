package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.reference.MembershipState;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Memberships;
import org.tequio.shared.WithdrawalReason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Moves memberships from one record to another. Where the other has the same one already, the double is withdrawn, and
 * what the member itself has said of it holds for the other, unless it has spoken of that, too.
 */
@ApplicationScoped
class MoveMemberships {

    private final Memberships memberships;
    private final Listed listed;

    MoveMemberships(Memberships memberships, Listed listed) {
        this.memberships = memberships;
        this.listed = listed;
    }

    Placed move(List<Membership> from, UnaryOperator<MembershipFacts> there) {
        var moved = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        var told = new ArrayList<String>();
        for (var membership : from) {
            var facts = there.apply(membership.facts());
            var same = sameAs(facts);
            if (same.isPresent()) {
                same.filter(other -> !other.isListed()).ifPresent(Membership::relist);
                same.filter(other -> facts.isOwnWord() && !other.facts().isOwnWord())
                        .ifPresent(other -> {
                            other.restate(other.facts().in(facts.state()), other.origin());
                            told.add(other.id().value());
                        });
                membership.withdraw(WithdrawalReason.DUPLICATE);
                doubled.add(membership.id().value());
            } else {
                membership.restate(facts, membership.origin());
                moved.add(membership.id().value());
            }
        }
        return new Placed(moved, doubled, told);
    }

    /** Those that are still where the merger put them. */
    void moveBack(Moves moves, UnaryOperator<MembershipFacts> back, Predicate<MembershipFacts> isStillThere) {
        memberships.byId(moves.memberships()).values().stream()
                .filter(Membership::isListed)
                .filter(membership -> isStillThere.test(membership.facts()))
                .forEach(membership -> membership.restate(back.apply(membership.facts()), membership.origin()));
        memberships.byId(moves.told()).values().stream()
                .filter(Membership::isListed)
                .forEach(membership ->
                        membership.restate(membership.facts().in(MembershipState.REPORTED), membership.origin()));
        memberships.byId(moves.doubled()).values().stream()
                .filter(membership -> !membership.isListed() && areListed(membership.facts()))
                .forEach(Membership::relist);
    }

    /** Whether both are still there; a merger may be taken back long after it. */
    private boolean areListed(MembershipFacts facts) {
        return listed.actor(facts.actorId()).isPresent()
                && listed.alliance(facts.allianceId()).isPresent();
    }

    private Optional<Membership> sameAs(MembershipFacts facts) {
        return memberships.ofPairs(List.of(facts.allianceId()), List.of(facts.actorId())).stream()
                .filter(other -> other.facts().namesTheSameAs(facts))
                .findFirst();
    }

    /**
     * @param doubled those that stood there already
     * @param told of what stood there already, that of which the member has spoken only in the double
     */
    record Placed(List<String> moved, List<String> doubled, List<String> told) {}
}
