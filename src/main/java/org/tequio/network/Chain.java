package org.tequio.network;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way through the graph.
 *
 * @param nodes actor and alliance in turn
 * @param weights one for each node: 1/(m-1) for an alliance of m members, 1 for an actor
 * @param edges what ties each node to the next one
 */
record Chain(List<PathView.Node> nodes, List<Double> weights, List<NetworkEdge> edges) {

    /** In Cypher, the chain of a path {@code p}. */
    static final String OF_PATH = """
            {
                nodes: [n IN nodes(p) | {
                    id: n.id, type: CASE WHEN n:Actor THEN 'actor' ELSE 'alliance' END, name: n.name, kind: n.kind,
                    group: n.group, country: n.country
                }],
                weights: [n IN nodes(p) | CASE WHEN n.everCount > 2 THEN 1.0 / (n.everCount - 1) ELSE 1.0 END],
                edges: [m IN relationships(p) | %s]
            }\
            """.formatted(NetworkEdge.OF_MEMBERSHIP);

    /** The shortest first, among these the strongest, and of those that are alike always the same. */
    static final Comparator<Chain> ORDER = Comparator.comparingInt(Chain::length)
            .thenComparing(Comparator.comparingDouble(Chain::strength).reversed())
            .thenComparing(chain -> String.join(" ", chain.ids()));

    int length() {
        return edges.size();
    }

    double strength() {
        return weights.stream().reduce(1.0, (a, b) -> a * b);
    }

    List<String> ids() {
        return nodes.stream().map(PathView.Node::id).toList();
    }

    PathView view() {
        return new PathView(length(), strength(), nodes, edges);
    }

    /** Whether both go the same way up to this place. */
    boolean sharesRoot(Chain other, int place) {
        return length() > place
                && ids().subList(0, place + 1).equals(other.ids().subList(0, place + 1));
    }

    /** The id of the node to which the step from this place leads. */
    String nodeAfter(int place) {
        return nodes.get(place + 1).id();
    }

    /** This chain up to a place, and from there on another one. */
    Chain branchingOff(int place, Chain other) {
        return new Chain(
                joined(nodes.subList(0, place), other.nodes),
                joined(weights.subList(0, place), other.weights),
                joined(edges.subList(0, place), other.edges));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
