package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A chain from actor to actor, each step through an alliance that both are in. */
@Schema(name = "NetworkPath", description = "A chain from actor to actor, each step through an alliance of both.")
public record PathView(
        @Schema(description = "How many memberships it has: two for each step from actor to actor.", examples = "4")
        int length,

        @Schema(
                description = "How strong it is: the product of 1/(m-1) over its alliances, m the number of an "
                        + "alliance's members (Newman 2001).",
                examples = "0.125")
        double strength,

        @Schema(description = "Actor, alliance, actor and so on, from the beginning to the end.")
        List<Node> nodes,

        @Schema(description = "The memberships between them, in the same order.")
        List<NetworkEdge> edges) {

    /** An actor or an alliance on a chain. */
    @Schema(name = "NetworkPathNode", description = "An actor or an alliance on a chain.")
    public record Node(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(
                    description = "What it is.",
                    enumeration = {"actor", "alliance"},
                    examples = "actor")
            String type,

            @Schema(description = "Its name.", examples = "Ville de Bamako")
            String name,

            @Schema(
                    description = "Its kind: a code of /reference/kinds or of /reference/alliance-kinds.",
                    examples = "local-government")
            String kind,

            @Schema(description = "Of an actor: its stakeholder group.", examples = "government") @Nullable
            String group,

            @Schema(description = "Of an actor: its seat, ISO 3166-1 alpha-2.", examples = "ML") @Nullable
            String country) {}
}
