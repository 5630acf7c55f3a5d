package org.tequio.network;

import org.tequio.shared.Graph.Reading;

/** What the graph is asked for the nodes around an actor: for itself, and for one ring after another. */
final class Rings {

    private static final String CENTRE = """
            head(COLLECT {
                MATCH (a:Actor {id: $id})
                RETURN {
                    element: elementId(a),
                    edges: [],
                    node: a {.id, .name, .kind, type: 'actor', .group, .country, pattern: null,
                        degree: COUNT { (a)-[:MEMBER_OF]->() }, distance: 0, strength: 1.0}
                }
            })\
            """;

    /** From the actor in the middle, which comes with them. */
    static final String OF_CENTRE = toAlliances(CENTRE);

    static final String TO_ALLIANCES = toAlliances("null");
    static final String TO_ACTORS = ring(
            "null", "Alliance", TiesQuery.allInState("here"), "(here)<-[m:MEMBER_OF]-(n)", "startNode", """
            (size($groups) = 0 OR n.group IN $groups)\
            """, "1", """
            type: 'actor', .group, .country, degree: COUNT { (n)-[:MEMBER_OF]->() }\
            """);

    private Rings() {}

    private static String toAlliances(String centre) {
        return ring(
                centre,
                "Actor",
                "false",
                "(here)-[m:MEMBER_OF]->(n)",
                "endNode",
                """
                (size($pattern) = 0 OR n['pattern:' + $scheme] IN $pattern)\
                """,
                "CASE WHEN n.everCount > 2 THEN n.everCount - 1 ELSE 1 END",
                """
                type: 'alliance', pattern: n['pattern:' + $scheme], degree: COUNT { (n)<-[:MEMBER_OF]-() }\
                """);
    }

    /**
     * One row: the nodes to which memberships lead from those of the frontier, whatever their number. No row may carry a
     * whole step with it: Neo4j counts the memory of its ties for each of them, also where it sorts and stops at a LIMIT.
     * To read is what costs: until it is known who is shown, only the conditions' properties are read, and the ids of those
     * who are tied as strongly as the last one.
     *
     * @param centre the actor in the middle, if it is asked for
     * @param label of the frontier's nodes
     * @param sure that all memberships of such a node are known to be in a state that is asked for
     * @param end function that takes the nodes to which the step leads from a membership
     */
    private static String ring(
            String centre,
            String label,
            String sure,
            String step,
            String end,
            String condition,
            String divisor,
            String properties) {
        return """
                WITH COLLECT { MATCH (k) WHERE elementId(k) IN $known RETURN k } AS known
                UNWIND $frontier AS from
                MATCH (here:%1$s {id: from.id})
                WITH known, from, here, %9$s AS sure
                CALL (known, here, sure) {
                    MATCH %2$s
                    WHERE (sure OR %7$s) AND %10$s
                        AND (size($roles) = 0 OR m.role IN $roles)
                        AND %4$s
                        AND NOT n IN known
                    WITH m
                    LIMIT $followed + 1
                    RETURN collect(m) AS ties
                }
                WITH collect({
                    id: from.id, strength: from.strength, ties: ties[..$followed], isCut: size(ties) > $followed
                }) AS steps
                OPTIONAL CALL (steps) {
                    UNWIND range(0, size(steps) - 1) AS place
                    WITH place, steps[place].strength AS strength, steps[place].ties AS ties
                    UNWIND ties AS m
                    WITH %3$s(m) AS n, place, strength, collect(m) AS ties
                    WITH n, sum(strength) AS sum, collect(ties) AS ties
                    WITH n, sum / %5$s AS strength, ties
                    ORDER BY strength DESC
                    WITH collect({node: n, strength: strength, ties: ties}) AS found
                    WITH size(found) AS total,
                        [one IN found WHERE coalesce(one.strength >= found[$limit - 1].strength, true)] AS strongest
                    UNWIND strongest AS one
                    WITH total, one.node AS n, one.strength AS strength, head(collect(one.ties)) AS ties
                    ORDER BY strength DESC, n.id
                    RETURN total, collect({node: n, strength: strength, ties: ties})[..$limit] AS nearest
                }
                WITH {
                    centre: %11$s,
                    total: coalesce(total, 0),
                    found: COLLECT {
                        UNWIND nearest AS one
                        WITH one.node AS n, one
                        RETURN {
                            element: elementId(n),
                            node: n {.id, .name, .kind, distance: $distance, strength: one.strength, %6$s},
                            edges: [ties IN one.ties | [m IN ties | %8$s]]
                        }
                    },
                    cut: [step IN steps WHERE step.isCut | step.id]
                } AS row
                """.formatted(
                                label,
                                step,
                                end,
                                condition,
                                divisor,
                                properties,
                                TiesQuery.IN_STATE,
                                NetworkEdge.OF_MEMBERSHIP,
                                sure,
                                TiesQuery.IN_FORCE,
                                centre)
                + Reading.ROW_AND_POSITION;
    }
}
