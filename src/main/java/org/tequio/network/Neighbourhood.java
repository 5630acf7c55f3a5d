package org.tequio.network;

import org.tequio.network.NetworkView.Cut;
import org.tequio.network.NetworkView.Ring;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nodes around an actor, ring by ring: its alliances, their other members, the alliances of those. The work is
 * bounded whatever the degrees are: of each node only so many memberships are followed that a ring costs about
 * {@value #MOST_TIES} of them, or {@value #LEAST_TIES_OF_A_NODE} for each of its nodes if that is more.
 */
final class Neighbourhood {

    private static final int MOST_TIES = 5_000;
    private static final int MOST_TIES_OF_A_NODE = 1_000;
    private static final int LEAST_TIES_OF_A_NODE = 10;

    private static final String CENTRE = """
            MATCH (a:Actor {id: $id})
            RETURN elementId(a) AS element, [] AS edges,
                a {.id, .name, .kind, type: 'actor', .group, .country, pattern: null,
                    degree: COUNT { (a)-[:MEMBER_OF]->() }, distance: 0, strength: 1.0} AS node
            """;
    private static final String TO_ALLIANCES = ring(
            "Actor",
            "(here)-[m:MEMBER_OF]->(n)",
            "endNode",
            """
            (size($pattern) = 0 OR n['pattern:' + $scheme] IN $pattern)\
            """,
            "CASE WHEN n.memberCount > 2 THEN n.memberCount - 1 ELSE 1 END",
            """
            type: 'alliance', pattern: n['pattern:' + $scheme], degree: COUNT { (n)<-[:MEMBER_OF]-() }\
            """);
    private static final String TO_ACTORS = ring("Alliance", "(here)<-[m:MEMBER_OF]-(n)", "startNode", """
            (size($groups) = 0 OR n.group IN $groups)\
            """, "1", """
            type: 'actor', .group, .country, degree: COUNT { (n)-[:MEMBER_OF]->() }\
            """);

    private final Reading graph;
    private final Map<String, Object> values;
    private final int most;

    /** The graph's own names of the nodes: unlike their ids they need not be read. */
    private final Set<String> known = new HashSet<>();

    private final List<NetworkNode> nodes = new ArrayList<>();
    private final Map<String, List<NetworkEdge>> edges = new HashMap<>();
    private final List<Ring> rings = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();

    private Neighbourhood(Reading graph, Map<String, Object> values, int most) {
        this.graph = graph;
        this.values = values;
        this.most = most;
    }

    /**
     * What lies around an actor.
     *
     * @param values of what the statements name: {@code id}, and which ties, roles, groups and patterns count
     * @param depth steps from actor to actor
     * @param most how many nodes to gather at most
     * @return with no nodes if there is no such actor
     */
    static Neighbourhood of(Reading graph, Map<String, Object> values, int depth, int most) {
        var around = new Neighbourhood(graph, values, most);
        var ring = graph.all(CENTRE, Map.of("id", values.get("id")), Found.class);
        around.take(ring);
        for (int distance = 1; distance <= 2 * depth && !ring.isEmpty() && around.nodes.size() < most; distance++) {
            ring = around.next(ring, distance);
        }
        return around;
    }

    private List<Found> next(List<Found> frontier, int distance) {
        boolean toAlliances = distance % 2 == 1;
        int followed = Math.max(LEAST_TIES_OF_A_NODE, Math.min(MOST_TIES_OF_A_NODE, MOST_TIES / frontier.size()));
        var asked = new HashMap<>(values);
        asked.put("frontier", frontier.stream().map(Found::frontier).toList());
        asked.put("known", List.copyOf(known));
        asked.put("distance", distance);
        asked.put("followed", followed);
        asked.put("limit", most - nodes.size());
        var step = graph.one(toAlliances ? TO_ALLIANCES : TO_ACTORS, asked, Step.class)
                .orElse(Step.NOWHERE);
        rings.add(new Ring(distance, step.total));
        step.cut.forEach(id -> cuts.add(cut(id, followed, toAlliances)));
        take(step.found);
        return step.found;
    }

    private void take(List<Found> ring) {
        for (var found : ring) {
            nodes.add(found.node);
            edges.put(found.node.id(), found.edges);
            known.add(found.element);
        }
    }

    private static Cut cut(String id, int followed, boolean actor) {
        return new Cut(
                id, followed, actor ? "/api/v1/actors/" + id + "/alliances" : "/api/v1/alliances/" + id + "/members");
    }

    /** All nodes that were gathered, the nearest first, among these the most strongly tied. */
    List<NetworkNode> nodes() {
        return nodes;
    }

    /** The memberships that tie a node to the ring before it. */
    List<NetworkEdge> edges(NetworkNode node) {
        return edges.getOrDefault(node.id(), List.of());
    }

    List<Ring> rings() {
        return rings;
    }

    List<Cut> cuts() {
        return cuts;
    }

    /**
     * One row: the nodes to which memberships lead from those of the frontier, whatever their number. No row may carry a
     * whole step with it: Neo4j counts the memory of its ties for each of them, also where it sorts and stops at a LIMIT.
     * To read is what costs: until it is known who is shown, only the conditions' properties are read, and the ids of those
     * who are tied as strongly as the last one.
     *
     * @param label of the frontier's nodes
     * @param end function that takes the nodes to which the step leads from a membership
     */
    private static String ring(
            String label, String step, String end, String condition, String divisor, String properties) {
        return """
                UNWIND $frontier AS from
                MATCH (here:%1$s {id: from.id})
                CALL (here) {
                    MATCH %2$s
                    WHERE %7$s
                        AND (size($roles) = 0 OR m.role IN $roles)
                        AND %4$s
                        AND NOT elementId(n) IN $known
                    WITH m
                    LIMIT $followed
                    RETURN collect(m) AS ties
                }
                WITH collect({id: from.id, strength: from.strength, ties: ties}) AS steps
                CALL (steps) {
                    UNWIND steps AS step
                    UNWIND step.ties AS m
                    WITH %3$s(m) AS n, step.id AS from, step.strength AS strength, collect(m) AS ties
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
                    total: total,
                    found: COLLECT {
                        UNWIND nearest AS one
                        WITH one.node AS n, one
                        RETURN {
                            element: elementId(n),
                            node: n {.id, .name, .kind, distance: $distance, strength: one.strength, %6$s},
                            edges: COLLECT {
                                UNWIND one.ties AS ties
                                UNWIND ties AS m
                                WITH m, startNode(m) AS a, endNode(m) AS l
                                RETURN %8$s
                            }
                        }
                    },
                    cut: [step IN steps WHERE size(step.ties) = $followed | step.id]
                } AS row
                """.formatted(
                                label,
                                step,
                                end,
                                condition,
                                divisor,
                                properties,
                                TiesQuery.ASKED_FOR,
                                NetworkEdge.OF_MEMBERSHIP)
                + Reading.ROW_AND_POSITION;
    }

    private record Step(long total, List<Found> found, List<String> cut) {

        private static final Step NOWHERE = new Step(0, List.of(), List.of());
    }

    /**
     * A node.
     *
     * @param element what the graph itself calls it
     * @param edges to each node of the frontier that it is tied to
     */
    private record Found(String element, NetworkNode node, List<NetworkEdge> edges) {

        private Map<String, Object> frontier() {
            return Map.of("id", node.id(), "strength", node.strength());
        }
    }
}
