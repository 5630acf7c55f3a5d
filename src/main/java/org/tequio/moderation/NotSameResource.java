package org.tequio.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/not-same")
@RolesAllowed({"admin", "moderator"})
@Tag(name = "Moderation")
@SecurityRequirement(name = "apiKey")
class NotSameResource {

    private final DecideSameness decide;

    NotSameResource(DecideSameness decide) {
        this.decide = decide;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tellApart",
            summary = "Say that two records are not the same",
            description = "It is remembered for good, with who said so and why.")
    @APIResponse(responseCode = "204", description = "It is remembered.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Void> tellApart(Sameness different) {
        decide.differ(different);
        return RestResponse.noContent();
    }
}
