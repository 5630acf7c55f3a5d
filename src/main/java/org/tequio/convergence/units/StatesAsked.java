package org.tequio.convergence.units;

import org.tequio.reference.MembershipState;
import org.tequio.shared.Parameters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The states of memberships that somebody counts. */
final class StatesAsked {

    static final String DESCRIPTION =
            "Only memberships in these states bring their actor together with others: codes of "
                    + "/reference/membership-states; reported and confirmed if none is named. Others than these two together are "
                    + "counted record by record. Ended ones count on days on which they were in force, if their end is known; of "
                    + "one that is known to the year, until its last day. The pattern of an alliance is that of all its "
                    + "undisputed members.";

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
