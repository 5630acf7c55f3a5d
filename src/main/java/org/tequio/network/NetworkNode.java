package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.network.formats.Attribute;
import org.tequio.network.formats.Attribute.Type;

import java.util.List;

/** An actor or an alliance in a network. */
@Schema(name = "NetworkNode", description = "An actor or an alliance in a network.")
public record NetworkNode(
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
        String country,

        @Schema(description = "Of an alliance: how it lies between North and South.", examples = "south-south")
        @Nullable
        String pattern,

        @Schema(description = "How many memberships it has in all, whatever was asked for.", examples = "12")
        long degree,

        @Schema(
                description = "How many memberships away from the actor in the middle: even for actors, odd for "
                        + "alliances.",
                examples = "2")
        int distance,

        @Schema(
                description = "How strongly it is tied to the actor in the middle: the sum over all shortest ways of "
                        + "the product of 1/(m-1) over their alliances, m the number of an alliance's members "
                        + "(Newman 2001). Between partners: the weight of their tie.",
                examples = "0.25")
        double strength) {
    static final List<Attribute<NetworkNode>> ATTRIBUTES = List.of(
            Attribute.text("type", NetworkNode::type),
            Attribute.text("name", NetworkNode::name),
            Attribute.text("kind", NetworkNode::kind),
            Attribute.text("group", NetworkNode::group),
            Attribute.text("country", NetworkNode::country),
            Attribute.text("pattern", NetworkNode::pattern),
            new Attribute<>("degree", Type.LONG, NetworkNode::degree),
            new Attribute<>("distance", Type.INT, NetworkNode::distance),
            new Attribute<>("strength", Type.DOUBLE, NetworkNode::strength));
}
