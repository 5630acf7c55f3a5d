package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** An actor over which others meet. */
@Schema(description = "An actor over which others meet, and how far it leads from one stakeholder group to another.")
record Broker(
        @Schema(description = "Its place in this order, from 1 on.", examples = "1")
        int rank,

        @Schema(description = "Its id.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "Its official name.", examples = "Ville de Bamako")
        String name,

        @Schema(description = "What it is: a code of /reference/kinds.", examples = "local-government")
        String kind,

        @Schema(description = "Its stakeholder group: a code of /reference/groups.", examples = "government")
        String group,

        @Schema(description = "Its seat, ISO 3166-1 alpha-2; null for a body without one.", examples = "ML") @Nullable
        String country,

        @Schema(description = "In how many alliances it is.", examples = "12")
        int degree,

        @Schema(
                description = "Betweenness (Freeman 1977) in the undirected two-mode network: over all pairs of other "
                        + "nodes the share of their shortest paths that leads over it. Sampled as 'method' says.",
                examples = "2557.95")
        double betweenness,

        @Schema(
                description =
                        "Participation coefficient (Guimerà and Amaral 2005) of its co-memberships over the seven "
                                + "stakeholder groups, 1 − Σ p²: 0 if all its partners are of one group.",
                examples = "0.61")
        double participation,

        @Schema(description = "betweenness × participation.", examples = "1560.35")
        double bridging,

        @Schema(
                description =
                        "What the order is by: bridging, or between two groups g and h betweenness × 4 × p_g × p_h.",
                examples = "1560.35")
        double score,

        @Schema(description = "p: the shares of the groups in its co-memberships, the largest first.")
        List<GroupShare> partners) {

    /** What part a group has. */
    @Schema(
            description =
                    "Which part of an actor's co-memberships is with this group, each in an alliance of m members "
                            + "counting 1/(m − 1).")
    record GroupShare(
            @Schema(description = "A code of /reference/groups.", examples = "government")
            String group,

            @Schema(description = "From 0 to 1.", examples = "0.4")
            double share) {}
}
