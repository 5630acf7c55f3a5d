package org.tequio.network;

import org.tequio.network.NetworkView.Cut;
import org.tequio.network.NetworkView.Ring;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            RETURN a.id AS id, 'actor' AS type, a.name AS name, a.kind AS kind, a.group AS group, a.country AS country,
                null AS pattern, COUNT { (a)-[:MEMBER_OF]->() } AS degree, 0 AS distance, 1.0 AS strength
            """;
    private static final String TO_ALLIANCES = ring(
            "Actor",
            "(here)-[m:MEMBER_OF]->(n)",
            "Alliance",
            "endNode",
            """
            (size($pattern) = 0 OR n['pattern:' + $scheme] IN $pattern)\
            """,
            "CASE WHEN n.memberCount > 2 THEN n.memberCount - 1 ELSE 1 END",
            """
            type: 'alliance', pattern: n['pattern:' + $scheme], degree: COUNT { (n)<-[:MEMBER_OF]-() }\
            """);
    private static final String TO_ACTORS =
            ring("Alliance", "(here)<-[m:MEMBER_OF]-(n)", "Actor", "startNode", """
            (size($groups) = 0 OR n.group IN $groups)\
            """, "1", """
            type: 'actor', .group, .country, degree: COUNT { (n)-[:MEMBER_OF]->() }\
            """);

    private final Reading graph;
    private final Map<String, Object> values;
    private final int most;

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
        var ring = graph.all(CENTRE, Map.of("id", values.get("id")), NetworkNode.class);
        around.nodes.addAll(ring);
        for (int distance = 1; distance <= 2 * depth && !ring.isEmpty() && around.nodes.size() < most; distance++) {
            ring = around.next(ring, distance);
        }
        return around;
    }

    private List<NetworkNode> next(List<NetworkNode> frontier, int distance) {
        boolean toAlliances = distance % 2 == 1;
        int followed = Math.max(LEAST_TIES_OF_A_NODE, Math.min(MOST_TIES_OF_A_NODE, MOST_TIES / frontier.size()));
        var asked = new HashMap<>(values);
        asked.put(
                "frontier",
                frontier.stream()
                        .map(node -> Map.of("id", node.id(), "strength", node.strength()))
                        .toList());
        asked.put("known", known(toAlliances ? "alliance" : "actor"));
        asked.put("distance", distance);
        asked.put("followed", followed);
        asked.put("limit", most - nodes.size());
        var step = graph.one(toAlliances ? TO_ALLIANCES : TO_ACTORS, asked, Step.class)
                .orElse(Step.NOWHERE);
        rings.add(new Ring(distance, step.total));
        step.cut.forEach(id -> cuts.add(cut(id, followed, toAlliances)));
        step.found.forEach(found -> edges.put(found.node.id(), found.edges));
        var ring = step.found.stream().map(Found::node).toList();
        nodes.addAll(ring);
        return ring;
    }

    private List<String> known(String type) {
        return nodes.stream()
                .filter(node -> node.type().equals(type))
                .map(NetworkNode::id)
                .toList();
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
     * whole step with it: Neo4j counts the memory of its ties for each of them. Of all that are found no more is read than
     * what tells how strongly they are tied: ids only of those that may be shown, the rest of those that are.
     *
     * @param label of the frontier's nodes
     * @param found of the nodes to which the step leads
     * @param end function that takes them from a membership
     */
    private static String ring(
            String label, String step, String found, String end, String condition, String divisor, String properties) {
        return """
                WITH COLLECT {
                    MATCH (n:%3$s)
                    WHERE n.id IN $known
                    RETURN n
                } AS known
                UNWIND $frontier AS from
                MATCH (here:%1$s {id: from.id})
                CALL (here, known) {
                    MATCH %2$s
                    WHERE %8$s
                        AND (size($roles) = 0 OR m.role IN $roles)
                        AND %5$s
                        AND NOT n IN known
                    WITH m
                    LIMIT $followed
                    RETURN collect(m) AS ties
                }
                WITH collect({id: from.id, strength: from.strength, ties: ties}) AS steps
                CALL (steps) {
                    UNWIND steps AS step
                    UNWIND step.ties AS m
                    WITH %4$s(m) AS n, step.id AS from, step.strength AS strength, collect(m) AS ties
                    WITH n, sum(strength) AS sum, collect(ties) AS ties
                    WITH {node: n, strength: sum / %6$s, ties: ties} AS one
                    ORDER BY one.strength DESC
                    RETURN collect(one) AS found
                }
                CALL (found) {
                    UNWIND found AS one
                    WITH one, one.node AS n
                    WHERE coalesce(one.strength >= found[$limit - 1].strength, true)
                    ORDER BY one.strength DESC, n.id
                    LIMIT $limit
                    RETURN collect(one) AS nearest
                }
                WITH {
                    total: size(found),
                    found: COLLECT {
                        UNWIND nearest AS one
                        WITH one.node AS n, one
                        RETURN {
                            node: n {.id, .name, .kind, distance: $distance, strength: one.strength, %7$s},
                            edges: COLLECT {
                                UNWIND one.ties AS ties
                                UNWIND ties AS m
                                WITH m, startNode(m) AS a, endNode(m) AS l
                                RETURN %9$s
                            }
                        }
                    },
                    cut: [step IN steps WHERE size(step.ties) = $followed | step.id]
                } AS row
                """.formatted(
                                label,
                                step,
                                found,
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

    /** @param edges to each node of the frontier that it is tied to */
    private record Found(NetworkNode node, List<NetworkEdge> edges) {}
}
