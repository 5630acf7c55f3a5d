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
            RETURN a.id AS id, 'actor' AS type, a.name AS name, a.kind AS kind, a.group AS group, a.country AS country,
                null AS pattern, COUNT { (a)-[:MEMBER_OF]->() } AS degree, 0 AS distance, 1.0 AS strength
            """;
    private static final String TO_ALLIANCES = ring(
            "a:Actor",
            "(a)-[m:MEMBER_OF]->(l:Alliance)",
            "l",
            """
            (size($pattern) = 0 OR l['pattern:' + $scheme] IN $pattern)\
            """,
            "CASE WHEN l.memberCount > 2 THEN l.memberCount - 1 ELSE 1 END",
            """
            type: 'alliance', pattern: l['pattern:' + $scheme], degree: COUNT { (l)<-[:MEMBER_OF]-() }\
            """);
    private static final String TO_ACTORS = ring("l:Alliance", "(l)<-[m:MEMBER_OF]-(a:Actor)", "a", """
            (size($groups) = 0 OR a.group IN $groups)\
            """, "1", """
            type: 'actor', .group, .country, degree: COUNT { (a)-[:MEMBER_OF]->() }\
            """);

    private final Reading graph;
    private final Map<String, Object> values;
    private final int most;
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
        var ring = graph.all(CENTRE, Map.of("id", values.get("id")), NetworkNode.class);
        around.take(ring);
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
        asked.put("known", List.copyOf(known));
        asked.put("distance", distance);
        asked.put("followed", followed);
        asked.put("limit", most - nodes.size());
        var step = graph.one(toAlliances ? TO_ALLIANCES : TO_ACTORS, asked, Step.class)
                .orElse(Step.NOWHERE);
        rings.add(new Ring(distance, step.total));
        step.cut.forEach(id -> cuts.add(cut(id, followed, toAlliances)));
        step.found.forEach(found -> edges.put(found.node.id(), found.edges));
        var ring = step.found.stream().map(Found::node).toList();
        take(ring);
        return ring;
    }

    private void take(List<NetworkNode> ring) {
        nodes.addAll(ring);
        ring.forEach(node -> known.add(node.id()));
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
     * One row: the nodes {@code to} which memberships lead from those of the frontier, whatever their number. No row may
     * carry a whole step with it: Neo4j counts the memory of its ties for each of them.
     */
    private static String ring(
            String from, String step, String to, String condition, String divisor, String properties) {
        return """
                UNWIND $frontier AS from
                MATCH (%1$s {id: from.id})
                CALL (%2$s) {
                    MATCH %3$s
                    WHERE %4$s
                        AND (size($roles) = 0 OR m.role IN $roles)
                        AND %5$s
                        AND NOT %6$s.id IN $known
                    WITH *
                    LIMIT $followed
                    RETURN collect({node: %6$s, membership: m}) AS ties
                }
                WITH collect({from: from, node: %2$s, ties: ties}) AS steps
                CALL (steps) {
                    UNWIND steps AS step
                    UNWIND step.ties AS tie
                    WITH tie.node AS %6$s, step.node AS %2$s, step.from.strength AS strength,
                        collect(tie.membership) AS memberships
                    WITH %6$s, sum(strength) AS sum, collect({node: %2$s, memberships: memberships}) AS ties
                    WITH %6$s, sum / %8$s AS strength, ties
                    ORDER BY strength DESC, %6$s.id
                    WITH collect({node: %6$s, strength: strength, ties: ties}) AS found
                    RETURN size(found) AS total, found[..$limit] AS nearest
                }
                WITH {
                    total: total,
                    found: COLLECT {
                        UNWIND nearest AS one
                        WITH one.node AS %6$s, one
                        RETURN {
                            node: %6$s {.id, .name, .kind, distance: $distance, strength: one.strength, %9$s},
                            edges: COLLECT {
                                UNWIND one.ties AS tie
                                WITH tie.node AS %2$s, tie
                                UNWIND tie.memberships AS m
                                RETURN %7$s
                            }
                        }
                    },
                    cut: [step IN steps WHERE size(step.ties) = $followed | step.from.id]
                } AS row
                """.formatted(
                                from,
                                from.substring(0, 1),
                                step,
                                TiesQuery.ASKED_FOR,
                                condition,
                                to,
                                NetworkEdge.OF_MEMBERSHIP,
                                divisor,
                                properties)
                + Reading.ROW_AND_POSITION;
    }

    private record Step(long total, List<Found> found, List<String> cut) {

        private static final Step NOWHERE = new Step(0, List.of(), List.of());
    }

    /** @param edges to each node of the frontier that it is tied to */
    private record Found(NetworkNode node, List<NetworkEdge> edges) {}
}
