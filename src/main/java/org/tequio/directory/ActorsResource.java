package org.tequio.directory;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.shared.Answers;
import org.tequio.shared.Page;
import org.tequio.shared.Problem;

@Path("/api/v1/actors")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class ActorsResource {

    private final Answers answers;
    private final Actors actors;

    ActorsResource(Answers answers, Actors actors) {
        this.answers = answers;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "findActors",
            summary = "Find actors",
            description = "Lists actors in alphabetical order. A parameter given twice means either, two parameters "
                    + "mean both. Follow 'next' for the following page; there is no limit to how far.")
    @APIResponse(responseCode = "200", description = "One page of actors.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Page<ActorSummary>> find(@BeanParam ActorsQuery query) {
        return answers.answer((graph, asOf) -> actors.find(graph, query, asOf));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getActor",
            summary = "Show an actor",
            description = "One organisation with its names, evidence, its part in each alliance and what it learned.")
    @APIResponse(responseCode = "200", description = "The actor.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<ActorView> get(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id) {
        return answers.answer(
                (graph, asOf) -> actors.get(graph, id, asOf).orElseThrow(() -> Problem.notFound("actor", id)));
    }
}
