package org.tequio.convergence;

import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** An alliance that has had a member of the scope, with all its memberships. */
public record SeenAlliance(
        String id, String name, String kind, Life life, Map<Scheme, Pattern> patterns, List<SeenMember> members) {

    /** Those who meet in it on a day if members in these states do, each once whatever the number of its memberships. */
    public List<SeenMember> meetingOn(String day, Set<MembershipState> states) {
        return meetingOn(day, states, anybody -> true);
    }

    /**
     * Of those who meet in it on a day.
     *
     * @param which of the memberships count; of somebody with several one is enough
     */
    public List<SeenMember> meetingOn(String day, Set<MembershipState> states, Predicate<SeenMember> which) {
        if (!life.holds(day)) {
            return List.of();
        }
        var seen = new HashSet<String>();
        return members.stream()
                .filter(member -> member.meetsOn(day, states))
                .filter(which)
                .filter(member -> seen.add(member.actor()))
                .toList();
    }
}
