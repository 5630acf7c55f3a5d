package org.tequio.directory;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.shared.Answers;
import org.tequio.shared.Problem;

@Path("/api/v1/alliances")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class AlliancesResource {

    private final Answers answers;
    private final Alliances alliances;

    AlliancesResource(Answers answers, Alliances alliances) {
        this.answers = answers;
        this.alliances = alliances;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAlliance",
            summary = "Show an alliance",
            description =
                    "One alliance with its members, its pattern between North and South under each scheme, and its evidence.")
    @APIResponse(responseCode = "200", description = "The alliance.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<AllianceView> get(
            @Parameter(description = "The alliance's id.", example = "6qv3k0b7x") @RestPath String id) {
        return answers.answer(
                (graph, asOf) -> alliances.get(graph, id, asOf).orElseThrow(() -> Problem.notFound("alliance", id)));
    }
}
