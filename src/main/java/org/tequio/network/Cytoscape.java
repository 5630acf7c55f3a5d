package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A network as Cytoscape.js and Cytoscape read it. */
@Schema(name = "CytoscapeNetwork", description = "A network as Cytoscape.js and Cytoscape read it.")
public record Cytoscape(
        @Schema(description = "What holds for the whole network.", examples = "{\"asOf\": 7421}")
        Map<String, Object> data,

        @Schema(description = "Its nodes and edges.") Elements elements) {

    public static final String MEDIA_TYPE = "application/vnd.cytoscape+json";

    static Cytoscape of(NetworkView network) {
        var nodes = network.nodes().stream().map(NodeElement::new).toList();
        var edges = network.edges().stream()
                .map(EdgeElement.Ends::of)
                .map(EdgeElement::new)
                .toList();
        var data = Map.<String, Object>of("actor", network.actor(), "asOf", network.asOf());
        return new Cytoscape(data, new Elements(nodes, edges));
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
