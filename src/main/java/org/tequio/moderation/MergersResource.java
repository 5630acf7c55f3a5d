package org.tequio.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/mergers")
@RolesAllowed({"admin", "moderator"})
@Tag(name = "Moderation")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "NotFound", responseCode = "404")
@APIResponse(ref = "Unavailable", responseCode = "503")
class MergersResource {

    private final DecideSameness decide;

    MergersResource(DecideSameness decide) {
        this.decide = decide;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeRecords",
            summary = "Merge two records",
            description = "The one that stays keeps the identifiers, memberships and experiences of both; the id of "
                    + "the other leads to it (308).")
    @APIResponse(responseCode = "200", description = "The merger.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Conflict", responseCode = "409")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    public MergerView merge(Sameness same) {
        return decide.merge(same);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "undoMerger",
            summary = "Undo a merger",
            description = "Lists the merged record again, with all that was moved and is still where it was put.")
    @APIResponse(responseCode = "200", description = "The merger, which holds no more.")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public MergerView undo(
            @Parameter(description = "The id of the record that was merged into another.", example = "6qv3k0b7x")
                    @RestPath
                    String id) {
        return decide.undo(id);
    }
}
