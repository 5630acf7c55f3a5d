package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A network as Cytoscape.js and Cytoscape read it. */
@Schema(name = "CytoscapeNetwork", description = "A network as Cytoscape.js and Cytoscape read it.")
public record Cytoscape(
        @Schema(
                description =
                        "What holds for the whole network: its actor, asOf, truncated, leftOut (how many nodes were "
                                + "found and are not shown here), and if there are any, cut (the ids of nodes with so many "
                                + "memberships that only the first of them were followed) and next (the cursor of what follows).",
                examples = "{\"actor\": \"6qv3k0b7x\", \"asOf\": 7421, \"truncated\": false, \"leftOut\": 0}")
        Map<String, Object> data,

        @Schema(description = "Its nodes and edges.") Elements elements) {

    public static final String MEDIA_TYPE = "application/vnd.cytoscape+json";

    static Cytoscape of(NetworkView network) {
        var nodes = network.nodes().stream().map(NodeElement::new).toList();
        var edges = network.edges().stream()
                .map(EdgeElement.Ends::of)
                .map(EdgeElement::new)
                .toList();
        return new Cytoscape(data(network), new Elements(nodes, edges));
    }

    private static Map<String, Object> data(NetworkView network) {
        var data = new LinkedHashMap<String, Object>();
        for (var attribute : NetworkView.VOCABULARY.ofNetwork()) {
            var value = attribute.value().of(network);
            if (value != null) {
                data.put(attribute.name(), value);
            }
        }
        return data;
    }

    /** Its nodes and edges. */
    @Schema(name = "CytoscapeElements", description = "Nodes and edges.")
    public record Elements(
            @Schema(description = "The nodes.") List<NodeElement> nodes,
            @Schema(description = "The edges.") List<EdgeElement> edges) {}

    /** A node. */
    @Schema(name = "CytoscapeNode", description = "A node.")
    public record NodeElement(
            @Schema(description = "What is known of it.") NetworkNode data) {}

    /** An edge. */
    @Schema(name = "CytoscapeEdge", description = "An edge.")
    public record EdgeElement(
            @Schema(description = "What is known of it.") Ends data) {

        /** A membership by the names that Cytoscape has for its ends. */
        @Schema(name = "CytoscapeMembership", description = "A membership as an edge from actor to alliance.")
        public record Ends(
                @Schema(description = "The membership's id.", examples = "b1xk92m0v")
                String id,

                @Schema(description = "The actor's id.", examples = "6qv3k0b7x")
                String source,

                @Schema(description = "The alliance's id.", examples = "7wq0c4h23")
                String target,

                @Schema(description = "What the actor does there.", examples = "lead")
                String role,

                @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
                String since,

                @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
                String until,

                @Schema(description = "On whose word.", examples = "reported")
                String state) {

            static Ends of(NetworkEdge edge) {
                return new Ends(
                        edge.id(),
                        edge.actor(),
                        edge.alliance(),
                        edge.role(),
                        edge.since(),
                        edge.until(),
                        edge.state());
            }
        }
    }
}
