package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.shared.DateRange;
import org.tequio.shared.Parameters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which memberships tie an actor to an alliance. */
public abstract class TiesQuery {

    /** That a membership {@code m} is in a state that is asked for. */
    static final String IN_STATE = "m.state IN $state";

    /** That it and its alliance are in force when it is asked for. Days are only read where they make a difference. */
    static final String IN_FORCE =
            "($ever OR all(x IN [m, endNode(m)] WHERE x.firstDay <= $atLast AND x.lastDay >= $atFirst))";

    /** That a membership {@code m} is one of those asked for. */
    static final String ASKED_FOR = IN_STATE + " AND " + IN_FORCE;

    /** What somebody denies is no tie, unless it is asked for. */
    static final List<String> UNDISPUTED =
            MembershipState.UNDISPUTED.stream().map(MembershipState::code).toList();

    @Parameter(
            description = "Only memberships in these states: codes of /reference/membership-states; all but disputed "
                    + "ones if none is named.",
            example = "confirmed")
    @RestQuery
    List<String> state = List.of();

    @Parameter(
            description = "Only memberships in force at some time of this day, month, year or range (2015/2020), in "
                    + "alliances that are. A date not known is open.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    /** In Cypher, that all memberships in an alliance are known to be in such a state, so that none is read for it. */
    static String allInState(String alliance) {
        return "all(state IN %s.states WHERE state IN $state)".formatted(alliance);
    }

    /**
     * The values of what {@link #ASKED_FOR} names.
     *
     * @throws org.tequio.shared.Problem 400 for one that cannot be read
     */
    Map<String, Object> ties() {
        var days = at == null ? DateRange.EVER : DateRange.parse("at", at);
        var ties = new HashMap<String, Object>(days.named("at"));
        ties.put("ever", at == null);
        ties.put("state", states());
        return ties;
    }

    List<String> states() {
        return state.isEmpty() ? UNDISPUTED : Parameters.codes("state", state, MembershipState.CODES);
    }
}
