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
import org.tequio.shared.AtRelease;
import org.tequio.shared.Departed;
import org.tequio.shared.Page;

import java.time.Clock;
import java.time.LocalDate;

@Path("/api/v1/experiences")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class ExperiencesResource {

    private final Answers answers;
    private final Experiences experiences;
    private final Lists lists;
    private final Departed departed;
    private final Clock clock;

    ExperiencesResource(Answers answers, Experiences experiences, Lists lists, Departed departed, Clock clock) {
        this.answers = answers;
        this.experiences = experiences;
        this.lists = lists;
        this.departed = departed;
        this.clock = clock;
    }

    @GET
    @AtRelease
    @Operation(
            operationId = "findExperiences",
            summary = "Find experiences",
            description = "Lists what alliances and actors learned by title, or the best match first. A parameter "
                    + "given twice means either, two parameters mean both. Follow 'next' for the following page; there "
                    + "is no limit to how far.")
    @APIResponse(responseCode = "200", description = "One page of experiences.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Page<ExperienceSummary>> find(@BeanParam ExperiencesQuery query, @BeanParam ListQuery list) {
        var inquiry = query.inquiry(list, LocalDate.now(clock));
        return answers.answer((graph, asOf) -> lists.find(graph, inquiry, asOf));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getExperience",
            summary = "Show an experience",
            description = "One experience with the alliance and the actors that made it, and its evidence.")
    @APIResponse(responseCode = "200", description = "The experience.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<ExperienceView> get(
            @Parameter(description = "The experience's id.", example = "6qv3k0b7x") @RestPath String id) {
        var today = LocalDate.now(clock);
        return answers.answer((graph, asOf) ->
                experiences.get(graph, id, today, asOf).orElseThrow(() -> departed.answer(graph, "experience", id)));
    }
}
