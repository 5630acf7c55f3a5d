package org.tequio.shared;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.Arrays;
import java.util.List;

/** Where the {@code type} of a problem leads: what it means and what to do, for people and for programs. */
@Path("/problems")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@NonBlocking
@Tag(name = "Problems", description = "What can go wrong and what to do then, in English, French, Spanish.")
class ProblemsResource {

    private static final Codes<ProblemType> TYPES = Codes.of(ProblemType.class);

    private final FixedAnswers answers;
    private final Question asked;

    ProblemsResource(FixedAnswers answers, Question asked) {
        this.answers = answers;
        this.asked = asked;
    }

    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "List the kinds of problems",
            description = "All that the 'type' of an error answer can be.")
    @APIResponse(
            responseCode = "200",
            description = "The kinds.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ProblemPage.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Response list() {
        return asksForHtml() ? html(pagesForPeople().index()) : json(pages());
    }

    @GET
    @Path("{type}")
    @Operation(
            operationId = "getProblemType",
            summary = "Explain a kind of problem",
            description = "What it means and what to do; the 'type' of an error answer leads here.")
    @APIResponse(
            responseCode = "200",
            description = "The kind.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProblemPage.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public Response get(
            @Parameter(description = "The last step of a problem's type.", example = "not-found") @RestPath
                    String type) {
        var known = TYPES.find(type).orElseThrow(() -> missing(type));
        return asksForHtml() ? html(pagesForPeople().page(known)) : json(ProblemPage.of(known, texts()));
    }

    private List<ProblemPage> pages() {
        return Arrays.stream(ProblemType.values())
                .map(type -> ProblemPage.of(type, texts()))
                .toList();
    }

    private Response json(Object body) {
        return answers.json(
                body, MediaType.APPLICATION_JSON_TYPE, asked.language().code());
    }

    private Response html(String body) {
        return answers.html(body, asked.language().code());
    }

    private boolean asksForHtml() {
        return MediaType.TEXT_HTML_TYPE.equals(asked.mediaType());
    }

    private ProblemTexts texts() {
        return ProblemTexts.in(asked.language());
    }

    private ProblemHtml pagesForPeople() {
        return new ProblemHtml(texts());
    }

    private static Problem missing(String type) {
        return Problem.of(
                ProblemType.NOT_FOUND,
                "There is no problem '%s'.%s".formatted(type, TYPES.advice(type).sentence()));
    }
}
