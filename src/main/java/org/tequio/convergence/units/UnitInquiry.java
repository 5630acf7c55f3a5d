package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Scope;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Scheme;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody wants to know of one unit.
 *
 * @param at null for the present day
 * @param states of memberships that make a member meet the others
 * @param underAll whether to tell the patterns under all schemes
 * @param extras what is counted record by record
 * @param seed of what is drawn at random
 */
record UnitInquiry(
        Combination unit,
        @Nullable LocalDate at,
        Set<MembershipState> states,
        Scheme scheme,
        boolean underAll,
        Set<Extra> extras,
        long seed) {

    /** The actors and alliances from which the unit can be counted. */
    Scope scope() {
        return unit.scope(states);
    }

    boolean asksFor(Extra extra) {
        return extras.contains(extra);
    }
}
