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

@Path("/api/v1/experiences")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class ExperiencesResource {

    private final Answers answers;
    private final Experiences experiences;

    ExperiencesResource(Answers answers, Experiences experiences) {
        this.answers = answers;
        this.experiences = experiences;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getExperience",
            summary = "Show an experience",
            description = "One experience with the alliance and the actors that made it, and its evidence.")
    @APIResponse(responseCode = "200", description = "The experience.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<ExperienceView> get(
            @Parameter(description = "The experience's id.", example = "6qv3k0b7x") @RestPath String id) {
        return answers.answer((graph, asOf) ->
                experiences.get(graph, id, asOf).orElseThrow(() -> Problem.notFound("experience", id)));
    }
}
