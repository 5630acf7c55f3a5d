package org.tequio.network;

import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The shortest chains between two actors that meet no node twice. The first ones come from Neo4j's bidirectional search,
 * which is also certain that there is none as soon as one side has seen all that it can reach. If there are fewer of that
 * length than asked for, longer ones branch off from those found, as J. Y. Yen does it (Management Science 17, 1971).
 */
final class Chains {

    /** Of chains that are equally short so many are looked at for the strongest. */
    private static final int EQUALS = 50;
    /** Whoever has so many around is taken to be in the part of the network in which all are tied together. */
    private static final int FEW = 2_000;
    /** To go through the members of an alliance of more costs more than to count who stands around. */
    private static final int MANY = 10_000;

    private static final String FOUND = """
            RETURN [n IN nodes(p) | {
                    id: n.id, type: CASE WHEN n:Actor THEN 'actor' ELSE 'alliance' END, name: n.name, kind: n.kind,
                    group: n.group, country: n.country
                }] AS nodes,
                [n IN nodes(p) | CASE WHEN n.memberCount > 2 THEN 1.0 / (n.memberCount - 1) ELSE 1.0 END] AS weights,
                [m IN relationships(p) | {
                    id: m.id, actor: startNode(m).id, alliance: endNode(m).id, role: m.role, since: m.since,
                    until: m.until, state: m.state
                }] AS edges
            """;
    /**
     * Who stands around one end, but not all of a large part of the network. If they are few and the other end is not
     * among them there is no way, and the search need not go through all that the other end can reach to find that out.
     */
    private static final String AROUND = """
            CALL (%1$s) {
                MATCH (%1$s)-[:MEMBER_OF*..12]-(n)
                RETURN DISTINCT n
                LIMIT $few
            }
            WITH from, to, count(n) AS around, max(CASE WHEN n = %2$s THEN 1 ELSE 0 END) AS reached
            WHERE around = $few OR reached = 1
            WITH from, to
            """;

    private static final String ENDS = """
            MATCH (from:Actor {id: $from})
            MATCH (to:Actor {id: $to})
            """;
    private static final String TIED = ENDS + AROUND.formatted("from", "to") + AROUND.formatted("to", "from");
    private static final String IS_ASKED_FOR = """
            all(m IN relationships(p) WHERE %s)\
            """.formatted(TiesQuery.ASKED_FOR);
    private static final String SOME = """
            WITH p
            LIMIT $equals
            """;
    private static final String JUDGED = SOME + FOUND + ", " + IS_ASKED_FOR + " AS askedFor";

    /**
     * Most chains are so short that it costs less to look for them than to count who stands around; but for those who meet
     * very many.
     */
    private static final String NEAR = ENDS + """
            WHERE NOT EXISTS { MATCH (from)-[:MEMBER_OF]->(l) WHERE l.memberCount > $many }
                AND NOT EXISTS { MATCH (to)-[:MEMBER_OF]->(l) WHERE l.memberCount > $many }
            MATCH p = %s((from)-[:MEMBER_OF*..4]-(to))
            """ + JUDGED;

    private static final String FAR = TIED + """
            MATCH p = %s((from)-[:MEMBER_OF*..12]-(to))
            """ + JUDGED;
    private static final String BY_TIES_ASKED_FOR = TIED + """
            MATCH p = %s((from)-[:MEMBER_OF*..12]-(to))
            WHERE\s""" + IS_ASKED_FOR + "\n" + SOME + FOUND;
    private static final String BRANCHES = """
            UNWIND $spurs AS spur
            CALL (spur) {
                MATCH (from:Actor|Alliance {id: spur.from})
                MATCH (to:Actor {id: $to})
                WITH spur, from, to,
                    COLLECT { UNWIND spur.root AS id MATCH (n:Actor|Alliance {id: id}) RETURN n } AS root
                MATCH p = shortestPath((from)-[:MEMBER_OF*..12]-(to))
                WHERE all(m IN relationships(p) WHERE %s
                        AND (startNode(m) <> from AND endNode(m) <> from
                            OR NOT (startNode(m).id + endNode(m).id) IN spur.steps))
                    AND none(n IN nodes(p) WHERE n IN root)
                RETURN p
            }
            WITH spur, p
            """.formatted(TiesQuery.ASKED_FOR) + FOUND + ", spur.place AS place";

    private final Reading graph;
    private final Map<String, Object> values;
    private final int longest;
    private final int number;

    private final List<Chain> accepted = new ArrayList<>();
    private final NavigableSet<Chain> candidates = new TreeSet<>(Chain.ORDER);

    private Chains(Reading graph, Map<String, Object> values, int longest, int number) {
        this.graph = graph;
        this.values = values;
        this.longest = longest;
        this.number = number;
    }

    /**
     * Up to so many chains, in their order.
     *
     * @param values of what the statements name: {@code from}, {@code to}, and which ties count
     * @param longest how many memberships one may have
     */
    static List<Chain> shortest(Reading graph, Map<String, Object> values, int longest, int number) {
        var chains = new Chains(graph, values, longest, number);
        chains.find();
        return chains.accepted.stream().sorted(Chain.ORDER).toList();
    }

    private void find() {
        var asked = new HashMap<>(values);
        asked.put("equals", EQUALS);
        asked.put("few", FEW);
        asked.put("many", MANY);
        consider(shortest(asked));
        while (accepted.size() < number && !candidates.isEmpty()) {
            var next = Objects.requireNonNull(candidates.pollFirst());
            accepted.add(next);
            if (accepted.size() + asShortAs(next) < number) {
                consider(branches(next));
            }
        }
    }

    /**
     * The shortest by all ties are also the shortest by those that are asked for, if they consist of such; and if there are
     * none, there are none of these either. To look at no tie while searching is several times as fast.
     */
    private List<Chain> shortest(Map<String, Object> asked) {
        var byAllTies = byAllTies(asked);
        var found = byAllTies.stream().filter(Found::askedFor).map(Found::chain).toList();
        boolean areAll = number > 1 && byAllTies.size() < EQUALS;
        if (byAllTies.isEmpty() || found.size() >= number || areAll && !found.isEmpty()) {
            return found;
        }
        return search(BY_TIES_ASKED_FOR, asked, Chain.class);
    }

    private List<Found> byAllTies(Map<String, Object> asked) {
        var near = search(NEAR, asked, Found.class);
        return near.isEmpty() ? search(FAR, asked, Found.class) : near;
    }

    private <T> List<T> search(String query, Map<String, Object> asked, Class<T> type) {
        return graph.all(query.formatted(number == 1 ? "shortestPath" : "allShortestPaths"), asked, type);
    }

    /** No branch of a chain is shorter: if so many are known that nothing lacks, none has to be looked for. */
    private long asShortAs(Chain chain) {
        return candidates.stream()
                .takeWhile(candidate -> candidate.length() == chain.length())
                .count();
    }

    private void consider(List<Chain> found) {
        found.stream().filter(chain -> chain.length() <= longest).forEach(candidates::add);
    }

    /**
     * Of each place on the chain the shortest way on that no accepted chain with the same root takes; but for those places
     * up to which it follows another, as the way was looked for from there already (E. L. Lawler, Management Science 18,
     * 1972).
     */
    private List<Chain> branches(Chain chain) {
        var asked = new HashMap<>(values);
        asked.put(
                "spurs",
                IntStream.range(0, chain.length())
                        .filter(place -> !followsAnother(chain, place))
                        .mapToObj(place -> spur(chain, place))
                        .toList());
        return graph.all(BRANCHES, asked, Branch.class).stream()
                .map(branch -> chain.branchingOff(branch.place, branch.rest()))
                .toList();
    }

    private boolean followsAnother(Chain chain, int place) {
        return accepted.stream()
                .filter(other -> other != chain && other.sharesRoot(chain, place))
                .anyMatch(other -> other.stepAfter(place).equals(chain.stepAfter(place)));
    }

    private Map<String, Object> spur(Chain chain, int place) {
        var taken = accepted.stream()
                .filter(other -> other.sharesRoot(chain, place))
                .map(other -> other.stepAfter(place))
                .toList();
        return Map.of(
                "place",
                place,
                "from",
                chain.ids().get(place),
                "root",
                chain.ids().subList(0, place),
                "steps",
                taken);
    }

    /** @param askedFor whether it consists of ties that are asked for */
    private record Found(List<PathView.Node> nodes, List<Double> weights, List<NetworkEdge> edges, boolean askedFor) {

        private Chain chain() {
            return new Chain(nodes, weights, edges);
        }
    }

    private record Branch(int place, List<PathView.Node> nodes, List<Double> weights, List<NetworkEdge> edges) {

        private Chain rest() {
            return new Chain(nodes, weights, edges);
        }
    }
}
