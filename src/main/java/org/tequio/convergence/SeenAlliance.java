package org.tequio.convergence;

import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An alliance that has had a member of the scope, with all its memberships. */
public record SeenAlliance(
        String id, String name, String kind, Life life, Map<Scheme, Pattern> patterns, List<SeenMember> members) {

    /** Those who meet in it on a day if members in these states do, each once whatever the number of its memberships. */
    public List<SeenMember> meetingOn(String day, Set<MembershipState> states) {
        if (!life.holds(day)) {
            return List.of();
        }
        var seen = new HashSet<String>();
        return members.stream()
                .filter(member -> member.meetsOn(day, states))
                .filter(member -> seen.add(member.actor()))
                .toList();
    }
}
