package org.tequio.convergence.units;

import org.tequio.reference.MembershipState;
import org.tequio.shared.Parameters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The states of memberships that somebody counts. */
final class StatesAsked {

    private StatesAsked() {}

    /** @throws org.tequio.shared.Problem 400 for a code that is none */
    static Set<MembershipState> read(List<String> codes) {
        return codes.isEmpty()
                ? MembershipState.MEETING
                : EnumSet.copyOf(Parameters.members("state", codes, MembershipState.CODES));
    }

    /** Whether the projection has counted them. */
    static boolean areKept(Set<MembershipState> states) {
        return states.equals(MembershipState.MEETING);
    }
}
