package org.tequio.network.analysis;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeIntArray;
import org.tequio.network.analysis.AnalysisParameters.Leiden;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Goes on with Leiden where Graph Data Science ends, which is after one iteration: each begins with the communities of the
 * one before, which cannot become worse by it (Traag, Waltman and van Eck 2019).
 */
final class LeidenIterations {

    private LeidenIterations() {}

    static void improve(Network network, Communities communities, Leiden parameters, long seed) {
        if (parameters.iterations() == 0) {
            // to the library that would be as many as it takes until nothing changes
            return;
        }
        var nodes = network(network);
        // what they call resolution is that of the constant Potts model: with degrees as weights it is modularity's
        double resolution = parameters.gamma() / (2 * nodes.getTotalEdgeWeight());
        var clustering = clustering(communities);
        new LeidenAlgorithm(resolution, parameters.iterations(), parameters.theta(), new Random(seed))
                .improveClustering(nodes, clustering);
        communities.regroup(clustering.getClusters());
    }

    /** Actors, then alliances, each with its degree as weight. */
    private static nl.cwts.networkanalysis.Network network(Network network) {
        int actors = network.actors().length;
        int memberships = network.memberships();
        var starts = new long[network.nodes() + 1];
        copy(network.alliancesOf().offsets(), starts, 0, 0);
        copy(network.membersOf().offsets(), starts, actors, memberships);
        var neighbours = IntStream.concat(
                        IntStream.of(network.alliancesOf().targets()).map(alliance -> actors + alliance),
                        IntStream.of(network.membersOf().targets()))
                .toArray();
        return new nl.cwts.networkanalysis.Network(network.nodes(), true, starts, new LargeIntArray(neighbours), false);
    }

    private static void copy(int[] offsets, long[] starts, int first, int before) {
        for (int node = 0; node < offsets.length; node++) {
            starts[first + node] = before + offsets[node];
        }
    }

    /** A node in no community has no ties, and may be anywhere. */
    private static Clustering clustering(Communities communities) {
        return new Clustering(
                IntStream.concat(IntStream.of(communities.ofActors()), IntStream.of(communities.ofAlliances()))
                        .map(community -> Math.max(community, 0))
                        .toArray());
    }
}
