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
    private static final int MANY = 2_000;
    /** Most who are in another part have fewer around, which costs next to nothing to find out. */
    private static final int FEW = 50;
    /** To go through the members of an alliance of more costs more than to count who stands around. */
    private static final int CROWD = 10_000;

    private static final String ENDS = """
            OPTIONAL MATCH (from:Actor {id: $from})
            OPTIONAL MATCH (to:Actor {id: $to})
            """;

    /**
     * Tells whether one end stands in a small part of the network and the other elsewhere. Then there is no way, and the
     * search need not go through all that the other end can reach to find that out.
     */
    private static final String APART = """
            CALL (%1$s) {
                UNWIND %2$s AS ends
                WITH ends[0] AS one, ends[1] AS other
                WITH other, COLLECT { MATCH (one)-[:MEMBER_OF*..12]-(n) RETURN DISTINCT n LIMIT %3$s } AS around
                WHERE size(around) < %3$s AND NOT other IN around
                RETURN count(*) > 0 AS apart
            }
            """;

    private static final String BOTH_ENDS = "[[from, to], [to, from]]";

    private static final String IS_ASKED_FOR = """
            all(m IN relationships(p) WHERE %s)\
            """.formatted(TiesQuery.ASKED_FOR);
    private static final String JUDGED = """
            WITH p
            LIMIT $equals
            RETURN {chain: %s, askedFor: %s}
            """.formatted(Chain.OF_PATH, IS_ASKED_FOR);

    /**
     * Most chains are so short that it costs less to look for them than to count who stands around; but for those who meet
     * very many.
     */
    private static final String NEAR = ENDS
            + """
            WITH from, to, COLLECT {
                MATCH p = %%1$s((from)-[:MEMBER_OF*..4]-(to))
                WHERE NOT EXISTS { MATCH (from)-[:MEMBER_OF]->(l) WHERE l.everCount > $crowd }
                    AND NOT EXISTS { MATCH (to)-[:MEMBER_OF]->(l) WHERE l.everCount > $crowd }
                %s
            } AS found
            %s
            WITH {
                missing: CASE WHEN from IS NULL THEN [$from] WHEN to IS NULL THEN [$to] ELSE [] END,
                found: found,
                apart: apart
            } AS row
            """.formatted(
                            JUDGED,
                            APART.formatted(
                                    "from, to, found",
                                    "CASE WHEN size(found) = 0 THEN %s ELSE [] END".formatted(BOTH_ENDS),
                                    "$few"))
            + Reading.ROW_AND_POSITION;

    private static final String FAR = far("true");
    private static final String BY_TIES_ASKED_FOR = far(IS_ASKED_FOR);

    private final Reading graph;
    private final Map<String, Object> asked;
    private final int number;

    private ShortestChains(Reading graph, Map<String, Object> values, int number) {
        this.graph = graph;
        this.asked = new HashMap<>(values);
        this.asked.putAll(Map.of("equals", EQUALS, "few", FEW, "many", MANY, "crowd", CROWD));
        this.number = number;
    }

    private static String far(String condition) {
        return ENDS
                + APART.formatted("from, to", BOTH_ENDS, "$many")
                + """
                WITH {
                    missing: [],
                    apart: apart,
                    found: COLLECT {
                        MATCH p = %%s((from)-[:MEMBER_OF*..12]-(to))
                        WHERE NOT apart AND %s
                        %s
                    }
                } AS row
                """.formatted(condition, JUDGED)
                + Reading.ROW_AND_POSITION;
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
        return search(BY_TIES_ASKED_FOR).found.stream().map(Found::chain).toList();
    }

    private List<Found> byAllTies() {
        var near = search(NEAR);
        near.missing.stream().findFirst().ifPresent(id -> {
            throw new NoSuchActor(id);
        });
        return near.found.isEmpty() && !near.apart ? search(FAR).found : near.found;
    }

    private Search search(String query) {
        return graph.one(query.formatted(number == 1 ? "shortestPath" : "allShortestPaths"), asked, Search.class)
                .orElseThrow();
    }

    /**
     * What a search came to.
     *
     * @param missing ends that are no actors
     * @param apart whether it is certain that there is no way, however long
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
