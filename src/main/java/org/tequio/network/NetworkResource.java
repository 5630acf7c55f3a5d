package org.tequio.network;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.network.formats.GraphMl;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Departed;

@AtRelease
@Path("/api/v1/actors/{id}/network")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
class NetworkResource {

    private final Answers answers;
    private final Networks networks;
    private final Departed departed;

    NetworkResource(Answers answers, Networks networks, Departed departed) {
        this.answers = answers;
        this.networks = networks;
        this.departed = departed;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Cytoscape.MEDIA_TYPE, GraphMl.MEDIA_TYPE})
    @Operation(
            operationId = "getNetworkOfActor",
            summary = "Show the network around an actor",
            description = "The actor's alliances and their members, and so on for as many steps as are asked for; the "
                    + "nearest first, and among these the most strongly tied. An alliance of m members, past ones too, "
                    + "gives each pair of them a tie of 1/(m-1) (Newman 2001), so that a large pact does not drown the rest. Of "
                    + "a node with very many memberships only the first thousand are followed, or fewer where many "
                    + "nodes are; 'cut' names those nodes. Follow 'next' for more nodes, up to five thousand; each "
                    + "edge comes with the later of its two nodes. While the graph changes, a node may come twice or "
                    + "not at all: compare 'asOf'. GraphML and Cytoscape tell in the data of the graph what is missing: "
                    + "truncated, leftOut (how many nodes were found and are not in it), cut, next.")
    @APIResponse(
            responseCode = "200",
            description = "The network.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NetworkView.class)),
                @Content(mediaType = Cytoscape.MEDIA_TYPE, schema = @Schema(implementation = Cytoscape.class)),
                @Content(mediaType = GraphMl.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<NetworkView> get(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id,
            @BeanParam NetworkQuery query) {
        return answers.answer((graph, asOf) ->
                networks.around(graph, id, query, asOf).orElseThrow(() -> departed.answer(graph, "actor", id)));
    }
}
