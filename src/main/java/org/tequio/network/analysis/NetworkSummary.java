package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole network in a few figures. */
@Schema(description = "The whole network in a few figures.")
record NetworkSummary(
        @Schema(description = "Actors, those without an alliance too.", examples = "150")
        int actors,

        @Schema(description = "Alliances, those without a member too.", examples = "41")
        int alliances,

        @Schema(
                description =
                        "Pairs of an actor and an alliance that it is in, in whatever roles; without disputed and "
                                + "ended memberships.",
                examples = "325")
        int memberships,

        @Schema(
                description =
                        "Density of the two-mode network: memberships / (actors × alliances); null without either.",
                examples = "0.053")
        @Nullable
        Double density,

        @Schema(description = "What hangs together by memberships.")
        ComponentsView components,

        @Schema(description = "How many actors (count) are in how many alliances (value).")
        List<ValueCount> degrees,

        @Schema(description = "How many alliances (count) have how many members (value).")
        List<ValueCount> sizes,

        @Schema(description = "Whether partners of partners are partners.")
        ClusteringView clustering,

        @Schema(description = "Whether like meet like: by group, country and pole (scheme fcssc).")
        List<AssortativityView> assortativity,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf,

        @Schema(description = "The run that it comes from.") AnalysisSource analysis) {

    private static final List<Attribute> ASSORTATIVE = List.of(Attribute.GROUP, Attribute.COUNTRY, Attribute.POLE);

    static NetworkSummary of(
            Network network, Map<Attribute, CoMemberships> coMemberships, long asOf, AnalysisSource analysis) {
        int actors = network.actors().length;
        int alliances = network.alliances().length;
        var parameters = analysis.parameters();
        return new NetworkSummary(
                actors,
                alliances,
                network.memberships(),
                actors == 0 || alliances == 0 ? null : network.memberships() / ((double) actors * alliances),
                ComponentsView.of(network),
                ValueCount.ofDegrees(network.alliancesOf()),
                ValueCount.ofDegrees(network.membersOf()),
                ClusteringView.of(FourPaths.of(network, parameters.clustering(), parameters.seed())),
                ASSORTATIVE.stream()
                        .flatMap(by ->
                                Stream.ofNullable(coMemberships.get(by)).map(met -> AssortativityView.of(by, met)))
                        .toList(),
                asOf,
                analysis);
    }

    /** What hangs together. */
    @Schema(name = "Components", description = "What hangs together by memberships, actors and alliances alike.")
    record ComponentsView(
            @Schema(description = "How many components, those of a single node too.", examples = "7")
            long count,

            @Schema(
                    description =
                            "How many of those are a single node: an actor in no alliance or an alliance without members.",
                    examples = "5")
            long isolated,

            @Schema(description = "Actors in the largest.", examples = "140")
            long largestActors,

            @Schema(description = "Alliances in the largest.", examples = "39")
            long largestAlliances,

            @Schema(
                    description = "Share of all actors and alliances that is in the largest; null without any.",
                    examples = "0.94")
            @Nullable
            Double largestShare) {

        static ComponentsView of(Network network) {
            var components = Components.of(network);
            long largest = components.largestActors() + components.largestAlliances();
            return new ComponentsView(
                    components.number(),
                    components.alone(),
                    components.largestActors(),
                    components.largestAlliances(),
                    network.nodes() == 0 ? null : (double) largest / network.nodes());
        }
    }

    /** Whether partners of partners are partners. */
    @Schema(
            name = "Clustering",
            description =
                    "Two-mode clustering after Opsahl (2013): of the 4-paths actor – alliance – actor – alliance – "
                            + "actor (five distinct nodes) the share whose two ends also meet in a third alliance.")
    record ClusteringView(
            @Schema(description = "closed / looked; null if there is no 4-path.", examples = "0.31") @Nullable
            Double value,

            @Schema(
                    description = "exact: all 4-paths were looked at; sampled: as many as were drawn.",
                    examples = "exact")
            Method method,

            @Schema(description = "How many 4-paths were looked at.", examples = "20912")
            long looked,

            @Schema(description = "How many of those are closed.", examples = "6482")
            long closed) {

        static ClusteringView of(FourPaths paths) {
            return new ClusteringView(
                    paths.clustering(), Method.exactly(paths.exact()), paths.looked(), paths.closed());
        }
    }

    /** Whether like meet like. */
    @Schema(
            name = "Assortativity",
            description =
                    "Newman's assortativity (2003) of co-memberships, (Σ e_xx − Σ a_x²) / (1 − Σ a_x²), with e the "
                            + "shares of the cells of getNetworkMixing and a those of its rows: 1 if only like meet like, 0 if it "
                            + "does not matter.")
    record AssortativityView(
            @Schema(description = "By what actors are told apart.", examples = "group")
            Attribute by,

            @Schema(description = "Each pair counts one; null if fewer than two values meet.", examples = "0.12")
            @Nullable
            Double value,

            @Schema(
                    description =
                            "Each pair of an alliance of m members counts 1/(m − 1); null if fewer than two values meet.",
                    examples = "0.09")
            @Nullable
            Double weighted) {

        static AssortativityView of(Attribute by, CoMemberships met) {
            return new AssortativityView(
                    by, met.plainSquare().assortativity(), met.weightedSquare().assortativity());
        }
    }
}
