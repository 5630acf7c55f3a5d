package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;

import java.util.List;
import java.util.Set;

/**
 * A membership in an alliance of a scope, and its actor, who need not be of the scope itself.
 *
 * @param seat of the actor, a country or a subdivision; null for a body without one
 * @param carried what actor and alliance both carry
 * @param life of the actor
 * @param term of the membership
 */
public record SeenMember(
        String actor,
        String name,
        StakeholderGroup group,
        @Nullable String seat,
        Life life,
        List<String> carried,
        String role,
        MembershipState state,
        Life term) {

    /** Whether it meets the others on a day, if members in these states do. */
    public boolean meetsOn(String day, Set<MembershipState> states) {
        return states.contains(state) && isInForceOn(day) && life.holds(day);
    }

    /** Whether it is known since when there is such a membership, and such an actor. */
    public boolean beginningIsKnown() {
        return term.beginningIsKnown() && life.beginningIsKnown();
    }

    /** Of a membership that has ended on a day that nobody knows, nobody knows either whether it was in force. */
    boolean isInForceOn(String day) {
        return (state != MembershipState.ENDED || term.endIsKnown()) && term.holds(day);
    }
}
