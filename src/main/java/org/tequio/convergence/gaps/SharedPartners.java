package org.tequio.convergence.gaps;

import org.tequio.reference.MembershipState;
import org.tequio.reference.Territories;
import org.tequio.shared.Graph.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who could introduce a candidate: its partners that are also partners of those whom it could meet. Few walks are
 * followed where somebody has very many partners.
 */
final class SharedPartners {

    private static final int MOST = 3;
    private static final int WALKS = 1_000;
    private static final int TIES = 20_000;
    private static final List<String> IN_FORCE =
            List.of(MembershipState.REPORTED.code(), MembershipState.CONFIRMED.code());

    private static final String QUERY = """
            UNWIND $ids AS id
            MATCH (c:Actor {id: id})
            CALL (c) {
                CALL (c) {
                    MATCH (c)-[mine:MEMBER_OF]->(l:Alliance)<-[theirs:MEMBER_OF]-(b:Actor)
                    WHERE b <> c AND l.firstDay <= $day AND l.lastDay >= $day
                        AND all(m IN [mine, theirs]
                            WHERE m.state IN $states AND m.firstDay <= $day AND m.lastDay >= $day)
                        AND coalesce(b.firstDay <= $day, true) AND coalesce(b.lastDay >= $day, true)
                    RETURN DISTINCT b
                    LIMIT $walks
                }
                CALL (b) {
                    MATCH (b)-[m:MEMBER_OF]->(l:Alliance)
                    WHERE m.state IN $states AND m.firstDay <= $day AND m.lastDay >= $day
                        AND l.firstDay <= $day AND l.lastDay >= $day
                        AND (NOT $isPlace OR $code IN l.within)
                    RETURN DISTINCT l
                    LIMIT $walks
                }
                WITH c, b, l
                LIMIT $ties
                WITH c, l, collect(b) AS introducing
                CALL (c, l) {
                    MATCH (l)<-[m:MEMBER_OF]-(u:Actor)
                    WHERE m.state IN $states AND m.firstDay <= $day AND m.lastDay >= $day
                        AND u <> c AND u.group IN $groups
                        AND coalesce(u.firstDay <= $day, true) AND coalesce(u.lastDay >= $day, true)
                        AND (u.country IN $countries OR $code IN u.goals OR $code IN u.activities)
                    WITH DISTINCT u
                    LIMIT 2
                    RETURN collect(u) AS met
                }
                UNWIND [b IN introducing WHERE any(u IN met WHERE u <> b)] AS b
                RETURN DISTINCT b.id AS partner
            }
            WITH id, partner
            ORDER BY partner
            RETURN id, collect(partner)[..$most] AS partners
            """;

    private SharedPartners() {}

    /** The ids of up to three for each candidate, by the candidate's id; nothing for those that have none. */
    static Map<String, List<String>> of(
            Reading graph, String day, Wish wish, List<String> groups, List<FoundActor> candidates) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        var code = wish.unit().code();
        boolean isPlace = wish.unit().type().isTerritory();
        var values = new HashMap<String, Object>();
        values.put("ids", candidates.stream().map(FoundActor::id).toList());
        values.put("groups", groups);
        values.put("states", IN_FORCE);
        values.put("walks", WALKS);
        values.put("ties", TIES);
        values.put("most", MOST);
        values.put("day", day);
        values.put("code", code);
        values.put("isPlace", isPlace);
        values.put("countries", isPlace ? Territories.WORLD.countriesWithin(code) : List.of());
        return graph.all(QUERY, values, Introduced.class).stream()
                .collect(Collectors.toMap(Introduced::id, Introduced::partners));
    }

    private record Introduced(String id, List<String> partners) {}
}
