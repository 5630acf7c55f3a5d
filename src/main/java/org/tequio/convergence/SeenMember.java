package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;

import java.util.List;

/**
 * A membership in an alliance of a scope, and its actor, who need not be of the scope itself.
 *
 * @param carried what actor and alliance both carry
 * @param life of the actor
 * @param term of the membership
 */
public record SeenMember(
        String actor,
        String name,
        StakeholderGroup group,
        @Nullable String country,
        Life life,
        List<String> carried,
        String role,
        MembershipState state,
        Life term) {

    public boolean meetsOn(String day) {
        return (state == MembershipState.REPORTED || state == MembershipState.CONFIRMED)
                && term.holds(day)
                && life.holds(day);
    }
}
