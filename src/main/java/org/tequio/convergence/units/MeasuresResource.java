package org.tequio.convergence.units;

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
import org.tequio.shared.FixedAnswers;

@Path("/api/v1/convergence/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Convergence", description = "Where different kinds of actor meet, and where they could.")
class MeasuresResource {

    private static final String ENGLISH = "en";

    private final FixedAnswers answers;

    MeasuresResource(FixedAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listConvergenceMeasures",
            summary = "Explain the measures",
            description = "Each measure with its formula, what it says, between which values, when it is null, who "
                    + "described it, and what it comes to in one small unit whose counts stand beside.")
    @APIResponse(
            responseCode = "200",
            description = "The measures.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasuresView.class)))
    @APIResponse(ref = "NotModified", responseCode = "304")
    public Response list() {
        return answers.json(MeasuresView.ALL, MediaType.APPLICATION_JSON_TYPE, ENGLISH);
    }
}
