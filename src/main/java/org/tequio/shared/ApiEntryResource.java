package org.tequio.shared;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entrance again, for who knows where the API is. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Entry", description = "What this is and where to go on, in English, French, Spanish.")
class ApiEntryResource {

    private final FixedAnswers answers;
    private final Question asked;

    ApiEntryResource(FixedAnswers answers, Question asked) {
        this.answers = answers;
        this.asked = asked;
    }

    @GET
    @Operation(
            operationId = "getEntryOfApi",
            summary = "Show where to go on",
            description = "The same that the root of the address says, as JSON.")
    @APIResponse(
            responseCode = "200",
            description = "What this is.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Entry.class)))
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Response get() {
        var language = asked.language();
        return answers.json(Entry.in(language), MediaType.APPLICATION_JSON_TYPE, language.code());
    }
}
