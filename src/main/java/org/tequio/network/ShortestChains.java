package org.tequio.network;

import org.tequio.shared.Graph.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chains between two actors of which none is shorter, by Neo4j's bidirectional search. To look at no tie while searching
 * is several times as fast: only if what is found by all ties does not do, those that are asked for are told apart.
 */
final class ShortestChains {

    /** Of chains that are equally short so many are looked at for the strongest. */
    private static final int EQUALS = 50;
    /** Whoever has so many around is taken to be in the part of the network in which all are tied together. */
    private static final int FEW = 2_000;
    /** To go through the members of an alliance of more costs more than to count who stands around. */
    private static final int MANY = 10_000;

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
    private static final String JUDGED = SOME + Chain.OF_PATH + ", " + IS_ASKED_FOR + " AS askedFor";

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
            WHERE\s""" + IS_ASKED_FOR + "\n" + SOME + Chain.OF_PATH;

    private final Reading graph;
    private final Map<String, Object> asked;
    private final int number;

    private ShortestChains(Reading graph, Map<String, Object> values, int number) {
        this.graph = graph;
        this.asked = new HashMap<>(values);
        this.asked.putAll(Map.of("equals", EQUALS, "few", FEW, "many", MANY));
        this.number = number;
    }

    /**
     * So many chains, or more, if there are as many of the least length.
     *
     * @param values of what the statements name: {@code from}, {@code to}, and which ties count
     */
    static List<Chain> of(Reading graph, Map<String, Object> values, int number) {
        return new ShortestChains(graph, values, number).find();
    }

    /**
     * The shortest by all ties are also the shortest by those that are asked for, if they consist of such; and if there are
     * none, there are none of these either.
     */
    private List<Chain> find() {
        var byAllTies = byAllTies();
        var found = byAllTies.stream().filter(Found::askedFor).map(Found::chain).toList();
        boolean areAll = number > 1 && byAllTies.size() < EQUALS;
        if (byAllTies.isEmpty() || found.size() >= number || areAll && !found.isEmpty()) {
            return found;
        }
        return search(BY_TIES_ASKED_FOR, Chain.class);
    }

    private List<Found> byAllTies() {
        var near = search(NEAR, Found.class);
        return near.isEmpty() ? search(FAR, Found.class) : near;
    }

    private <T> List<T> search(String query, Class<T> type) {
        return graph.all(query.formatted(number == 1 ? "shortestPath" : "allShortestPaths"), asked, type);
    }

    /** @param askedFor whether it consists of ties that are asked for */
    private record Found(List<PathView.Node> nodes, List<Double> weights, List<NetworkEdge> edges, boolean askedFor) {

        private Chain chain() {
            return new Chain(nodes, weights, edges);
        }
    }
}
