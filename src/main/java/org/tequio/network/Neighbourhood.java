package org.tequio.network;

import org.jspecify.annotations.Nullable;
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
        var centre = Map.of("id", values.get("id"), "strength", 1.0);
        var ring = around.step(Rings.OF_CENTRE, List.of(centre), 1);
        for (int distance = 2; distance <= 2 * depth && !ring.isEmpty() && around.nodes.size() < most; distance++) {
            var query = toAlliances(distance) ? Rings.TO_ALLIANCES : Rings.TO_ACTORS;
            ring = around.step(query, ring.stream().map(Found::frontier).toList(), distance);
        }
        return around;
    }

    private static boolean toAlliances(int distance) {
        return distance % 2 == 1;
    }

    private List<Found> step(String query, List<Map<String, Object>> frontier, int distance) {
        int followed = Math.max(LEAST_TIES_OF_A_NODE, Math.min(MOST_TIES_OF_A_NODE, MOST_TIES / frontier.size()));
        var asked = new HashMap<>(values);
        asked.put("frontier", frontier);
        asked.put("known", List.copyOf(known));
        asked.put("distance", distance);
        asked.put("followed", followed);
        asked.put("limit", most - Math.max(1, nodes.size()));
        var step = graph.one(query, asked, Step.class).orElseThrow();
        if (step.centre != null) {
            take(List.of(step.centre));
        }
        rings.add(new Ring(distance, step.total));
        step.cut.forEach(id -> cuts.add(cut(id, followed, toAlliances(distance))));
        take(step.found);
        return step.found;
    }

    private void take(List<Found> ring) {
        for (var found : ring) {
            nodes.add(found.node);
            edges.put(
                    found.node.id(), found.edges.stream().flatMap(List::stream).toList());
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

    /** @param centre the actor in the middle, if the step was taken from there */
    private record Step(@Nullable Found centre, long total, List<Found> found, List<String> cut) {}

    /**
     * A node.
     *
     * @param element what the graph itself calls it
     * @param edges to each node of the frontier that it is tied to: in each role one
     */
    private record Found(String element, NetworkNode node, List<List<NetworkEdge>> edges) {

        private Map<String, Object> frontier() {
            return Map.of("id", node.id(), "strength", node.strength());
        }
    }
}
