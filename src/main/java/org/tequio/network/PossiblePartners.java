package org.tequio.network;

import org.tequio.network.PossiblePartnersView.PossiblePartner;
import org.tequio.reference.SuggestionReason;
import org.tequio.shared.Graph.Reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import static java.util.Map.entry;

/**
 * Finds whom an actor has not met and might: partners of its partners, and actors of its country with the same concerns.
 * Whoever is or was in an alliance with it, or denies to be, is none. What is followed is bounded: of the strongest
 * partners, and of each a number of alliances and of their members.
 */
final class PossiblePartners {

    private static final int PARTNERS_FOLLOWED = 100;
    private static final Map<String, Integer> LIMITS = Map.ofEntries(
            entry("alliances", WalkCount.ALLIANCES),
            entry("members", WalkCount.MEMBERS),
            entry("partners", PARTNERS_FOLLOWED),
            entry("furtherMemberships", WalkCount.FURTHER_MEMBERSHIPS),
            entry("furtherAlliances", WalkCount.FURTHER_ALLIANCES),
            entry("furtherMembers", WalkCount.FURTHER_MEMBERS),
            entry("walks", WalkCount.WALKS),
            entry("candidates", 150),
            entry("neighbours", 1_000));

    /** What an alliance {@code l} adds to the tie between two who are or were in it (Newman 2001). */
    static final String TIE = "1.0 / (CASE WHEN l.everCount > 2 THEN l.everCount - 1 ELSE 1 END)";

    private static final String SEEKER = """
            MATCH (a:Actor {id: $id})
            RETURN a.id AS id, head(COLLECT { MATCH (p:Position {name: 'graph'}) RETURN p.day }) AS day,
                a.country AS country, a.goals AS goals, a.activities AS activities,
                [a.group] + COLLECT {
                    MATCH (a)-[m:MEMBER_OF]->(l:Alliance)
                    WHERE m.state IN $state
                    UNWIND l.groups AS group
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
                RETURN l, %s AS share, %s AS sure
            }
            CALL (l, a, sure) {
                MATCH (l)<-[m:MEMBER_OF]-(b)
                WHERE (sure OR %s) AND b <> a
                WITH DISTINCT b
                LIMIT $members
                RETURN b
            }
            WITH b, sum(share) AS tie
            ORDER BY tie DESC
            WITH collect({b: b, tie: tie}) AS ranked
            UNWIND ranked AS one
            WITH one, ranked[$partners].tie AS least
            WHERE coalesce(one.tie >= least, true)
            WITH one.b AS b, one.tie AS tie
            ORDER BY tie DESC, b.id
            LIMIT $partners + 1
            RETURN b.id AS id, tie, COUNT { (b)-[:MEMBER_OF]->() } AS degree
            """.formatted(TIE, TiesQuery.allInState("l"), TiesQuery.IN_STATE);

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
        var partners = graph.all(PARTNERS, values, Tie.class);
        var ties = partners.stream().limit(PARTNERS_FOLLOWED).toList();
        var candidates = candidates(seeker, ties, reasons);
        boolean truncated = reasons.contains(SuggestionReason.SHARED_PARTNERS)
                && (partners.size() > ties.size()
                        || ties.stream().anyMatch(tie -> tie.degree() > WalkCount.FURTHER_MEMBERSHIPS)
                        || WalkCount.of(graph, values).isCut());
        double mostResource =
                candidates.stream().mapToDouble(Candidate::resource).max().orElse(0);
        var weighing = new Weighing(seeker, reasons, mostResource);
        var items = candidates.stream()
                .map(weighing::weigh)
                .filter(PossiblePartners::isWorthMeeting)
                .sorted(Comparator.comparingDouble(PossiblePartner::score)
                        .reversed()
                        .thenComparing(PossiblePartner::id))
                .limit(most)
                .toList();
        var weights = reasons.stream()
                .collect(Collectors.toMap(
                        SuggestionReason::code, SuggestionReason::weight, (a, b) -> a, LinkedHashMap::new));
        return new PossiblePartnersView(seeker.id(), items, weights, truncated, asOf);
    }

    /** Its territory alone is no reason to meet anybody. */
    private static boolean isWorthMeeting(PossiblePartner possible) {
        return possible.reasons().stream().anyMatch(because -> because.reason() != SuggestionReason.SAME_TERRITORY);
    }

    private List<Candidate> candidates(Seeker seeker, List<Tie> ties, List<SuggestionReason> reasons) {
        values.put("ties", ties.stream().map(Tie::row).toList());
        values.put("known", ties.stream().map(Tie::id).toList());
        values.put("day", seeker.day());
        return Candidates.of(graph, values, seeker, reasons);
    }

    /**
     * A partner.
     *
     * @param tie the sum of 1/(m-1) over the alliances of m members that both are in
     * @param degree how many memberships the partner has
     */
    private record Tie(String id, double tie, long degree) {

        private Map<String, Object> row() {
            return Map.of("id", id, "tie", tie, "degree", degree);
        }
    }
}
