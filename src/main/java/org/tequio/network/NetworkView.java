package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.network.formats.Attribute;
import org.tequio.network.formats.Attribute.Type;
import org.tequio.network.formats.Vocabulary;
import org.tequio.shared.Paged;

import java.util.List;
import java.util.stream.Collectors;

/** The network around an actor: who meets it in which alliances. */
@Schema(name = "Network", description = "The network around an actor: who meets it in which alliances.")
public record NetworkView(
        @Schema(description = "The actor in the middle.", examples = "6qv3k0b7x")
        String actor,

        @Schema(description = "What it was computed with.") NetworkParameters parameters,

        @Schema(description = "Actors and alliances, the nearest first, among these the most strongly tied.")
        List<NetworkNode> nodes,

        @Schema(description = "The memberships that tie these nodes to those before them.")
        List<NetworkEdge> edges,

        @Schema(description = "How many nodes there are at each distance that was looked at.")
        List<Ring> rings,

        @Schema(
                description = "Whether there is more than is shown: on the next page, or behind the nodes in 'cut'.",
                examples = "false")
        boolean truncated,

        @Schema(description = "Nodes with so many memberships that only the first of them were followed.")
        List<Cut> cut,

        @Schema(description = "The cursor of what follows; null if nothing does.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf)
        implements Paged {

    static final Vocabulary<NetworkView, NetworkNode, NetworkEdge> VOCABULARY = new Vocabulary<>(
            List.of(
                    Attribute.text("actor", NetworkView::actor),
                    new Attribute<>("asOf", Type.LONG, NetworkView::asOf),
                    new Attribute<>("truncated", Type.BOOLEAN, NetworkView::truncated),
                    new Attribute<>("leftOut", Type.LONG, NetworkView::leftOut),
                    Attribute.text("cut", NetworkView::idsOfCut),
                    Attribute.text("next", NetworkView::next)),
            NetworkNode::id,
            NetworkNode.ATTRIBUTES,
            NetworkEdge::id,
            NetworkEdge::actor,
            NetworkEdge::alliance,
            NetworkEdge.ATTRIBUTES);

    /** How many nodes were found, the one in the middle among them, and are not shown here. */
    private long leftOut() {
        return 1 + rings.stream().mapToLong(Ring::found).sum() - nodes.size();
    }

    private @Nullable String idsOfCut() {
        return cut.isEmpty() ? null : cut.stream().map(Cut::id).collect(Collectors.joining(" "));
    }

    /** The nodes at one distance. */
    @Schema(name = "NetworkRing", description = "The nodes at one distance.")
    public record Ring(
            @Schema(description = "The distance.", examples = "1")
            int distance,

            @Schema(description = "How many nodes were found there.", examples = "14")
            long found) {}

    /** A node whose memberships were not all followed. */
    @Schema(name = "NetworkCut", description = "A node whose memberships were not all followed.")
    public record Cut(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(description = "How many of its memberships were followed.", examples = "1000")
            int followed,

            @Schema(description = "Where all of them are.", examples = "/api/v1/actors/6qv3k0b7x/alliances")
            String all) {}
}
