package org.tequio.convergence.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.convergence.ConvergenceConfig;
import org.tequio.convergence.Scene;
import org.tequio.convergence.SeenAlliance;
import org.tequio.measure.Meeting;
import org.tequio.reference.MembershipState;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at the alliances in which groups may meet. On each of them the graph keeps the groups of all members that nobody
 * disputes and whose membership has not been ended, whatever the dates, as one text; whoever meets on some day is of one
 * of these. So no alliance is missed, and only few are looked at in vain.
 */
@ApplicationScoped
class Gatherings {

    /** How many alliances are looked at for one answer. */
    static final int MOST = 10_000;

    private static final String CANDIDATES = """
            UNWIND $sets AS set
            CALL (set) {
                MATCH (l:Alliance)
                USING INDEX l:Alliance(groupSet, sortKey)
                WHERE l.groupSet = set AND l.sortKey > ''
                    AND l.firstDay <= $day AND l.lastDay >= $day
                    AND (size($kind) = 0 OR l.kind IN $kind)
                    AND (size($pattern) = 0 OR l['pattern:' + $scheme] IN $pattern)
                    AND (size($activity) = 0 OR any(code IN l.activities WHERE code IN $activity))
                    AND (size($sdg) = 0 OR any(code IN l.goals WHERE code IN $sdg))
                    AND (size($within) = 0 OR any(code IN l.within WHERE code IN $within))
                RETURN l
                ORDER BY l.sortKey
                LIMIT $most
            }
            WITH l
            LIMIT $most
            """;
    private static final String KEPT = CANDIDATES + """
            RETURN l.id AS id, l.meeting AS meeting
            """;
    private static final String NAMED = CANDIDATES + """
            RETURN l.id AS id, COUNT { (l)<-[:MEMBER_OF]-() } AS memberships
            """;

    private final ConvergenceConfig config;

    Gatherings(ConvergenceConfig config) {
        this.config = config;
    }

    /** Who meets in the alliances on the day that the projection counts for. */
    Gathered kept(Reading graph, Map<String, Object> values) {
        var rows = graph.all(KEPT, withMost(values), Kept.class);
        return new Gathered(rows.stream().limit(MOST).map(Kept::gathering).toList(), rows.size() > MOST);
    }

    /** Who meets in the alliances on any other day. */
    Gathered on(Reading graph, String day, Map<String, Object> values) {
        var named = graph.all(NAMED, withMost(values), Named.class);
        var affordable = affordable(named);
        var gatherings = Scene.alliances(graph, affordable).stream()
                .map(alliance -> new Gathering(alliance.id(), meeting(alliance, day)))
                .toList();
        return new Gathered(gatherings, named.size() > affordable.size());
    }

    private static Map<String, Object> withMost(Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("most", MOST + 1);
        return all;
    }

    private List<String> affordable(List<Named> named) {
        var ids = new ArrayList<String>();
        long memberships = 0;
        for (var alliance : named) {
            memberships += alliance.memberships();
            if (ids.size() == MOST || memberships > config.mostRecords()) {
                break;
            }
            ids.add(alliance.id());
        }
        return ids;
    }

    private static Meeting meeting(SeenAlliance alliance, String day) {
        var meeting = new Meeting();
        alliance.meetingOn(day, MembershipState.MEETING)
                .forEach(member -> meeting.countMember(member.seat(), member.group(), member.carried()));
        return meeting;
    }

    /** Who meets in an alliance. */
    record Gathering(String id, Meeting meeting) {}

    /** @param truncated whether there are more alliances than could be looked at */
    record Gathered(List<Gathering> gatherings, boolean truncated) {}

    private record Kept(String id, List<String> meeting) {

        private Gathering gathering() {
            return new Gathering(id, Meeting.of(meeting));
        }
    }

    private record Named(String id, long memberships) {}
}
