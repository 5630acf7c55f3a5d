package org.tequio.network.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What hangs together: actors and alliances between which memberships lead.
 *
 * @param number of all components, those of one node too
 * @param alone actors without an alliance and alliances without a member
 * @param largestActors actors in the largest component; of two as large, the one with more actors
 */
record Components(long number, long alone, long largestActors, long largestAlliances) {

    static Components of(Network network) {
        int actors = network.actors().length;
        var roots = roots(network);
        var nodes = new int[roots.length];
        var ofActors = new int[roots.length];
        for (int node = 0; node < roots.length; node++) {
            nodes[roots[node]]++;
            ofActors[roots[node]] += node < actors ? 1 : 0;
        }
        int largest = 0;
        for (int root = 1; root < roots.length; root++) {
            boolean larger = nodes[root] > nodes[largest];
            largest = larger || nodes[root] == nodes[largest] && ofActors[root] > ofActors[largest] ? root : largest;
        }
        boolean none = roots.length == 0;
        return new Components(
                IntStream.of(nodes).filter(size -> size > 0).count(),
                IntStream.of(nodes).filter(size -> size == 1).count(),
                none ? 0 : ofActors[largest],
                none ? 0 : nodes[largest] - ofActors[largest]);
    }

    /** Union-find with halved paths (Tarjan and van Leeuwen 1984); alliances are numbered after the actors. */
    private static int[] roots(Network network) {
        int actors = network.actors().length;
        var parents = IntStream.range(0, network.nodes()).toArray();
        var members = network.membersOf();
        for (int alliance = 0; alliance < members.nodes(); alliance++) {
            for (int i = members.from(alliance); i < members.to(alliance); i++) {
                int one = root(parents, actors + alliance);
                int other = root(parents, members.target(i));
                parents[Math.max(one, other)] = Math.min(one, other);
            }
        }
        Arrays.setAll(parents, node -> root(parents, node));
        return parents;
    }

    private static int root(int[] parents, int node) {
        int root = node;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
