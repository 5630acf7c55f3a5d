package org.tequio.network;

import org.tequio.network.PossiblePartnersView.PossiblePartner;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds whom an actor has not met and might: partners of its partners, and actors of its country with the same concerns.
 * Whoever is or was in an alliance with it, or denies to be, is none. What is followed is bounded: of the strongest
 * partners, and of each a number of alliances and of their members.
 */
final class PossiblePartners {

    private static final int MEMBERS = 100;
    private static final int FURTHER_ALLIANCES = 50;
    private static final int FURTHER_MEMBERS = 50;
    private static final int WALKS = 5_000;
    private static final Map<String, Integer> LIMITS = Map.of(
            "alliances",
            200,
            "members",
            MEMBERS,
            "partners",
            100,
            "furtherAlliances",
            FURTHER_ALLIANCES,
            "furtherMembers",
            FURTHER_MEMBERS,
            "walks",
            WALKS,
            "candidates",
            150,
            "neighbours",
            1_000);

    private static final String TIE = "1.0 / (CASE WHEN l.memberCount > 2 THEN l.memberCount - 1 ELSE 1 END)";

    private static final String SEEKER = """
            MATCH (a:Actor {id: $id})
            RETURN a.id AS id, a.country AS country, a.goals AS goals, a.activities AS activities,
                COLLECT {
                    MATCH (a)-[:MEMBER_OF]->(l:Alliance)
                    WITH DISTINCT l
                    LIMIT $alliances
                    UNWIND l.groups + a.group AS group
                    RETURN DISTINCT group
                } AS groupsMet
            """;
    private static final String PARTNERS = """
            MATCH (a:Actor {id: $id})
            CALL (a) {
                MATCH (a)-[m:MEMBER_OF]->(l:Alliance)
                WHERE m.state IN $state
                WITH DISTINCT l
                LIMIT $alliances
                RETURN l
            }
            CALL (l, a) {
                MATCH (l)<-[m:MEMBER_OF]-(b:Actor)
                WHERE m.state IN $state AND b <> a
                WITH DISTINCT b
                LIMIT $members
                RETURN b
            }
            WITH b, sum(%s) AS tie, max(l.memberCount) AS largest
            ORDER BY tie DESC, b.id
            LIMIT $partners
            RETURN b.id AS id, tie, COUNT { (b)-[:MEMBER_OF]->() } AS degree, largest
            """.formatted(TIE);
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
    /** The walks over the strongest partners come first, so that it is the weakest that a bound leaves out. */
    private static final String BY_PARTNERS = """
            MATCH (a:Actor {id: $id})
            CALL {
                UNWIND $ties AS one
                MATCH (b:Actor {id: one.id})
                CALL (b, one) {
                    MATCH (b)-[m:MEMBER_OF]->(l:Alliance)
                    WHERE m.state IN $state
                    WITH DISTINCT l
                    LIMIT $furtherAlliances
                    RETURN l, one.tie / one.degree * %s AS resource
                }
                CALL (l) {
                    MATCH (l)<-[m:MEMBER_OF]-(c:Actor)
                    WHERE m.state IN $state
                    WITH DISTINCT c
                    LIMIT $furtherMembers
                    RETURN c
                }
                WITH b, c, resource
                LIMIT $walks
                RETURN b, c, sum(resource) AS resource
            }
            WITH a, b, c, resource
            ORDER BY resource DESC
            WITH a, c, sum(resource) AS resource, count(b) AS partnersInCommon, collect(b)[..3] AS brought
            WHERE c <> a AND NOT c.id IN $known
            WITH *
            ORDER BY resource DESC, c.id
            LIMIT $candidates
            WITH *
            WHERE %s
            RETURN %s, resource, partnersInCommon, [b IN brought | b {.id, .name}] AS partners
            """.formatted(TIE, NEVER_MET, SHOWN);

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
            WHERE c <> a AND %s
            RETURN %s, 0.0 AS resource, 0 AS partnersInCommon, [] AS partners
            """.formatted(NEVER_MET, SHOWN);

    private final Reading graph;
    private final Map<String, Object> values = new HashMap<>(LIMITS);

    private PossiblePartners(Reading graph, String id) {
        this.graph = graph;
        this.values.put("id", id);
        this.values.put("state", TiesQuery.UNDISPUTED);
    }

    /** @return nothing if there is no such actor */
    static Optional<PossiblePartnersView> of(
            Reading graph, String id, List<SuggestionReason> reasons, int most, long asOf) {
        var finding = new PossiblePartners(graph, id);
        return graph.first(SEEKER, finding.values, Seeker.class)
                .map(seeker -> finding.view(seeker, reasons, most, asOf));
    }

    private PossiblePartnersView view(Seeker seeker, List<SuggestionReason> reasons, int most, long asOf) {
        var ties = graph.all(PARTNERS, values, Tie.class);
        var candidates = candidates(seeker, ties, reasons);
        double mostResource =
                candidates.stream().mapToDouble(Candidate::resource).max().orElse(0);
        var weighing = new Weighing(seeker, reasons, mostResource);
        var items = candidates.stream()
                .map(weighing::weigh)
                .filter(possible -> possible.score() > 0)
                .sorted(Comparator.comparingDouble(PossiblePartner::score)
                        .reversed()
                        .thenComparing(PossiblePartner::id))
                .limit(most)
                .toList();
        var weights = reasons.stream()
                .collect(Collectors.toMap(
                        SuggestionReason::code, SuggestionReason::weight, (a, b) -> a, LinkedHashMap::new));
        return new PossiblePartnersView(seeker.id(), items, weights, mayBeCut(ties), asOf);
    }

    /** Each membership of a partner leads to as many walks as its alliance has members, which nobody has counted. */
    private static boolean mayBeCut(List<Tie> ties) {
        long memberships = ties.stream().mapToLong(Tie::degree).sum();
        return memberships * FURTHER_MEMBERS > WALKS || ties.stream().anyMatch(Tie::isCut);
    }

    private List<Candidate> candidates(Seeker seeker, List<Tie> ties, List<SuggestionReason> reasons) {
        values.put("ties", ties.stream().map(Tie::row).toList());
        values.put("known", ties.stream().map(Tie::id).toList());
        values.put("groupsMet", seeker.groupsMet());
        var candidates = new LinkedHashMap<String, Candidate>();
        var found = new ArrayList<Candidate>();
        if (reasons.contains(SuggestionReason.SHARED_PARTNERS)) {
            found.addAll(graph.all(BY_PARTNERS, values, Candidate.class));
        }
        if (seeker.country() != null) {
            values.put("country", seeker.country());
            values.put("goals", seeker.goals());
            values.put("activities", seeker.activities());
            found.addAll(graph.all(BY_CONCERNS, values, Candidate.class));
        }
        found.forEach(candidate -> candidates.putIfAbsent(candidate.id(), candidate));
        return List.copyOf(candidates.values());
    }

    /**
     * A partner.
     *
     * @param tie the sum of 1/(m-1) over the alliances of m members that both are in
     * @param degree how many memberships the partner has
     * @param largest the number of members of the largest of these alliances
     */
    private record Tie(String id, double tie, long degree, long largest) {

        private Map<String, Object> row() {
            return Map.of("id", id, "tie", tie, "degree", degree);
        }

        private boolean isCut() {
            return largest > MEMBERS || degree > FURTHER_ALLIANCES;
        }
    }
}
