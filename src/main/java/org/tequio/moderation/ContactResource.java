package org.tequio.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.access.Caller;

@Path("/api/v1/actors/{id}/contact")
@RolesAllowed({"admin", "moderator", "steward"})
@Tag(name = "Registering")
@SecurityRequirement(name = "submissionToken")
@SecurityRequirement(name = "apiKey")
class ContactResource {

    private final EraseContact erase;
    private final RecordScope scope;
    private final Caller caller;

    ContactResource(EraseContact erase, RecordScope scope, Caller caller) {
        this.erase = erase;
        this.scope = scope;
        this.caller = caller;
    }

    @DELETE
    @Operation(
            operationId = "eraseContact",
            summary = "Forget an organisation's address",
            description =
                    "Removes its e-mail address everywhere and at once, of a merged organisation also where it "
                            + "went along; the answer does not tell whether there was one. By the organisation's steward, or a moderator of its territory.")
    @APIResponse(responseCode = "204", description = "No address of it is known any more.")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Void> erase(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id) {
        scope.mustCoverActor(id);
        erase.erase(id, caller.name());
        return RestResponse.noContent();
    }
}
