package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a run's figures depend on beside the graph: the same of them on the same graph give the same figures. */
@Schema(description = "All that the figures of a run depend on, beside the graph.")
record AnalysisParameters(
        @Schema(description = "What makes every draw.", examples = "1")
        long seed,

        @Schema(description = "How clustering is counted.") Clustering clustering,

        @Schema(description = "How communities are found.") Leiden leiden,

        @Schema(description = "How betweenness is computed.")
        Betweenness betweenness) {

    /** Leiden's default, as GDS has it. */
    private static final double THETA = 0.01;

    private static final int LEVELS = 10;
    /** Of several threads none knows which comes first: only one repeats what it did. */
    private static final int ONE_THREAD = 1;

    static AnalysisParameters of(AnalysisConfig config, long seed) {
        return new AnalysisParameters(
                seed,
                new Clustering(config.exactFourPaths(), config.sampledFourPaths()),
                new Leiden(config.gamma(), THETA, config.tolerance(), LEVELS, ONE_THREAD, config.iterations()),
                new Betweenness(config.exactBetweennessNodes(), config.betweennessSamples(), ONE_THREAD));
    }

    /** How clustering is counted. */
    @Schema(name = "ClusteringParameters", description = "How clustering is counted.")
    record Clustering(
            @Schema(description = "4-paths up to which all are looked at.", examples = "5000000")
            long exactUpTo,

            @Schema(description = "How many are drawn where there are more.", examples = "200000")
            int samples) {}

    /** How communities are found. */
    @Schema(
            name = "LeidenParameters",
            description = "How communities are found: Leiden (Traag, Waltman and van Eck 2019) of Neo4j Graph Data "
                    + "Science, and more iterations of it by CWTS networkanalysis.")
    record Leiden(
            @Schema(description = "The resolution of modularity.", examples = "1.0")
            double gamma,

            @Schema(description = "How much chance there is in refinement.", examples = "0.01")
            double theta,

            @Schema(description = "By how much modularity must grow to go on.", examples = "0.0001")
            double tolerance,

            @Schema(description = "The most levels.", examples = "10")
            int maxLevels,

            @Schema(description = "Threads: one, so that it can be repeated.", examples = "1")
            int concurrency,

            @Schema(
                    description = "How many iterations follow, each from the communities of the one before.",
                    examples = "5")
            int iterations) {}

    /** How betweenness is computed. */
    @Schema(
            name = "BetweennessParameters",
            description = "How betweenness (Brandes 2001) is computed by Neo4j Graph Data Science.")
    record Betweenness(
            @Schema(description = "Nodes, actors and alliances in all, up to which it is exact.", examples = "10000")
            int exactUpTo,

            @Schema(
                    description =
                            "From how many nodes, drawn with chances that grow with degree, paths are counted where there are more.",
                    examples = "256")
            int samplingSize,

            @Schema(description = "Threads: one, so that it can be repeated.", examples = "1")
            int concurrency) {

        boolean isExactFor(long nodes) {
            return nodes <= exactUpTo;
        }
    }
}
