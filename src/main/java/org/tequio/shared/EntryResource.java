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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entrance: whoever knows nothing but the address learns what it is and where to go on. */
@Path("/")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@NonBlocking
@Tag(name = "Entry", description = "What this is and where to go on, in English, French, Spanish.")
class EntryResource {

    private final FixedAnswers answers;
    private final Question asked;

    EntryResource(FixedAnswers answers, Question asked) {
        this.answers = answers;
        this.asked = asked;
    }

    @GET
    @Operation(
            operationId = "getEntry",
            summary = "Show what this is",
            description =
                    "In one sentence, with links to the documentation, the contract and the lists; for a browser as "
                            + "a page.")
    @APIResponse(
            responseCode = "200",
            description = "What this is.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Entry.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Response get() {
        var language = asked.language();
        return MediaType.TEXT_HTML_TYPE.equals(asked.mediaType())
                ? answers.html(Entry.page(language), language.code())
                : answers.json(Entry.in(language), MediaType.APPLICATION_JSON_TYPE, language.code());
    }
}
