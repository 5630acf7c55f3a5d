package org.tequio.network;

import org.tequio.reference.SuggestionReason;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for actors that a seeker has not met: over its partners, and in its country. */
final class Candidates {

    private static final String SHOWN = """
            c.id AS id, c.name AS name, c.kind AS kind, c.group AS group, c.country AS country, c.goals AS goals,
                c.activities AS activities\
            """;
    private static final String NEVER_MET = """
            NOT EXISTS {
                MATCH (c)-[:MEMBER_OF]->(l:Alliance)
                WHERE EXISTS { (a)-[:MEMBER_OF]->(l) }
            }\
            """;
    /** That a candidate {@code c} has not closed. */
    private static final String GOES_ON = "coalesce(c.lastDay >= $day, true)";
    /**
     * The walks over the strongest partners come first, so that it is the weakest that a bound leaves out. Ids are read
     * only of candidates as strong as the last that is looked at; what is collected there lets go of all the others, which
     * Neo4j would count for each row.
     */
    private static final String BY_PARTNERS = """
            MATCH (a:Actor {id: $id})
            WITH a, COLLECT {
                MATCH (b:Actor)
                WHERE b.id IN $known + $id
                RETURN b
            } AS known
            CALL (a) {
                UNWIND $ties AS one
                MATCH (b:Actor {id: one.id})
                CALL (a, b, one) {
                    MATCH (b)-[m:MEMBER_OF]->(l:Alliance)
                    WHERE m.state IN $state
                    WITH l
                    LIMIT $furtherMemberships
                    WHERE %s
                    WITH DISTINCT l
                    LIMIT $furtherAlliances
                    RETURN l, one.tie / one.degree * %s AS resource
                }
                CALL (l) {
                    WITH %s AS sure
                    MATCH (l)<-[m:MEMBER_OF]-(c)
                    WHERE sure OR %s
                    WITH DISTINCT c
                    LIMIT $furtherMembers
                    RETURN c
                }
                WITH one, b, c, resource
                LIMIT $walks
                RETURN one.id AS id, b, c, sum(resource) AS resource
            }
            WITH known, id, b, c, resource
            WHERE NOT c IN known
            WITH *
            ORDER BY resource DESC, id
            WITH c, sum(resource) AS resource, count(b) AS partnersInCommon, collect(b)[..3] AS brought
            ORDER BY resource DESC
            WITH collect({c: c, resource: resource, partnersInCommon: partnersInCommon, brought: brought}) AS ranked
            UNWIND ranked AS one
            WITH one, ranked[$candidates - 1].resource AS least
            WHERE coalesce(one.resource >= least, true)
            WITH one.c AS c, head(collect(one)) AS one
            ORDER BY one.resource DESC, c.id
            LIMIT $candidates
            MATCH (a:Actor {id: $id})
            WHERE %s AND %s
            RETURN %s, one.resource AS resource, one.partnersInCommon AS partnersInCommon,
                [b IN one.brought | b {.id, .name}] AS partners
            """.formatted(
                    WalkCount.LEADS_ON,
                    PossiblePartners.TIE,
                    TiesQuery.allInState("l"),
                    TiesQuery.IN_STATE,
                    GOES_ON,
                    NEVER_MET,
                    SHOWN);

    private static final String BY_CONCERNS = """
            MATCH (c:Actor)
            USING INDEX c:Actor(country, sortKey)
            WHERE c.country = $country AND c.sortKey > ''
            WITH c
            LIMIT $neighbours
            WHERE NOT c.id IN $known
                AND (any(goal IN c.goals WHERE goal IN $goals)
                    OR any(activity IN c.activities WHERE activity IN $activities)
                    OR NOT c.group IN $groupsMet)
            MATCH (a:Actor {id: $id})
            WHERE c <> a AND %s AND %s
            RETURN %s, 0.0 AS resource, 0 AS partnersInCommon, [] AS partners
            """.formatted(GOES_ON, NEVER_MET, SHOWN);

    private Candidates() {}

    /** @param values the limits, and the seeker's id, ties and partners */
    static List<Candidate> of(
            Reading graph, Map<String, Object> values, Seeker seeker, List<SuggestionReason> reasons) {
        var found = new ArrayList<Candidate>();
        if (reasons.contains(SuggestionReason.SHARED_PARTNERS)) {
            found.addAll(graph.all(BY_PARTNERS, values, Candidate.class));
        }
        if (seeker.country() != null) {
            found.addAll(ofCountry(graph, values, seeker, seeker.country()));
        }
        var candidates = new LinkedHashMap<String, Candidate>();
        found.forEach(candidate -> candidates.putIfAbsent(candidate.id(), candidate));
        return List.copyOf(candidates.values());
    }

    private static List<Candidate> ofCountry(Reading graph, Map<String, Object> values, Seeker seeker, String country) {
        var asked = new HashMap<>(values);
        asked.put("country", country);
        asked.put("goals", seeker.goals());
        asked.put("activities", seeker.activities());
        asked.put("groupsMet", seeker.groupsMet());
        return graph.all(BY_CONCERNS, asked, Candidate.class);
    }
}
