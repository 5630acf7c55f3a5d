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
    /** Nearly all chains are no longer, and to look so far costs less than to count many who stand around. */
    private static final int NEAR = 6;

    private static final int FAR = 12;
    /** Most who are in another part of the network have fewer around, which costs next to nothing to find out. */
    private static final int FEW = 50;
    /** Whoever has so many around is taken to be in the part in which all are tied together. */
    private static final int MANY = 2_000;

    /**
     * First it is told whether one end stands in a small part of the network and the other elsewhere. Then there is no way,
     * and the search need not go through all that the other end can reach to find that out.
     */
    private static final String SEARCH = """
            OPTIONAL MATCH (from:Actor {id: $from})
            OPTIONAL MATCH (to:Actor {id: $to})
            CALL (from, to) {
                UNWIND [[from, to], [to, from]] AS ends
                WITH ends[0] AS one, ends[1] AS other
                WITH other, COLLECT { MATCH (one)-[:MEMBER_OF*..12]-(n) RETURN DISTINCT n LIMIT $around } AS around
                WHERE size(around) < $around AND NOT other IN around
                RETURN count(*) > 0 AS apart
            }
            WITH {
                missing: CASE WHEN from IS NULL THEN [$from] WHEN to IS NULL THEN [$to] ELSE [] END,
                apart: apart,
                found: COLLECT {
                    MATCH p = %s((from)-[:MEMBER_OF*..%d]-(to))
                    WHERE NOT apart AND %s
                    WITH p
                    LIMIT $equals
                    RETURN {chain: %s, askedFor: %s}
                }
            } AS row
            """ + Reading.ROW_AND_POSITION;

    /** As a condition of a path {@code p}. */
    static final String ALL_TIES = "true";

    static final String TIES_ASKED_FOR = """
            all(m IN relationships(p) WHERE %s)\
            """.formatted(TiesQuery.ASKED_FOR);

    private final Reading graph;
    private final Map<String, Object> asked;
    private final int number;

    private ShortestChains(Reading graph, Map<String, Object> values, int number) {
        this.graph = graph;
        this.asked = new HashMap<>(values);
        this.asked.put("equals", EQUALS);
        this.number = number;
    }

    /**
     * So many chains, or more, if there are as many of the least length.
     *
     * @param values of what the statements name: {@code from}, {@code to}, and which ties count
     * @throws NoSuchActor if one of the ends is none
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
        return search(FAR, MANY, TIES_ASKED_FOR).found.stream()
                .map(Found::chain)
                .toList();
    }

    private List<Found> byAllTies() {
        var near = search(NEAR, FEW, ALL_TIES);
        near.missing.stream().findFirst().ifPresent(id -> {
            throw new NoSuchActor(id);
        });
        return near.found.isEmpty() && !near.apart ? search(FAR, MANY, ALL_TIES).found : near.found;
    }

    private Search search(int longest, int around, String condition) {
        var shortest = number == 1 ? "shortestPath" : "allShortestPaths";
        var query = SEARCH.formatted(shortest, longest, condition, Chain.OF_PATH, TIES_ASKED_FOR);
        asked.put("around", around);
        return graph.one(query, asked, Search.class).orElseThrow();
    }

    /**
     * What a search came to.
     *
     * @param missing ends that are no actors
     * @param apart whether it is certain that there is no way of up to twelve ties
     */
    private record Search(List<String> missing, boolean apart, List<Found> found) {}

    /** @param askedFor whether it consists of ties that are asked for */
    private record Found(Chain chain, boolean askedFor) {}

    /** The graph has no actor of this id. */
    static final class NoSuchActor extends RuntimeException {

        private final String id;

        private NoSuchActor(String id) {
            super("No actor has the id " + id);
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
