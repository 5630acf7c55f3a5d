package org.tequio.network;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Departed;

@AtRelease
@Path("/api/v1/actors/{id}/umbrella")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
class UmbrellaResource {

    private final Answers answers;
    private final Departed departed;

    UmbrellaResource(Answers answers, Departed departed) {
        this.answers = answers;
        this.departed = departed;
    }

    @GET
    @Operation(
            operationId = "getUmbrellaOfActor",
            summary = "Show what an actor is part of, and what is part of it",
            description = "The federations above an actor and its parts below, up to twenty steps, each with its "
                    + "depth; of the parts the first thousand.")
    @APIResponse(responseCode = "200", description = "Ancestors and descendants.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<UmbrellaView> get(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id) {
        return answers.answer(
                (graph, asOf) -> Umbrellas.of(graph, id, asOf).orElseThrow(() -> departed.answer(graph, "actor", id)));
    }
}
