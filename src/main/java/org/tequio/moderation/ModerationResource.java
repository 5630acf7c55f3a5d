package org.tequio.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Page;

@Path("/api/v1/moderation")
@RolesAllowed({"admin", "moderator"})
@Tag(
        name = "Moderation",
        description = "Decide on what was submitted, as far as a key's territories and networks reach.")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "Unavailable", responseCode = "503")
class ModerationResource {

    private final QueuePages queue;
    private final Deciding deciding;

    ModerationResource(QueuePages queue, Deciding deciding) {
        this.queue = queue;
        this.deciding = deciding;
    }

    @GET
    @Path("queue")
    @Operation(
            operationId = "listQueue",
            summary = "List what waits for a decision",
            description = "What touches the territories and networks of your key, oldest first, each with the "
                    + "difference to the present record, its possible duplicates and its evidence.")
    @APIResponse(responseCode = "200", description = "One page of the queue.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Page<QueueEntry> queue(@BeanParam QueueQuery query) {
        return queue.page(query);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getQueueEntry",
            summary = "Show a submission to decide on",
            description = "With the difference to the present record, its possible duplicates and its evidence.")
    @APIResponse(responseCode = "200", description = "The submission, with its version as ETag.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public RestResponse<QueueEntry> get(
            @Parameter(description = "The submission's id.", example = "9c4w1x7vd") @RestPath String id) {
        return tagged(queue.entry(id));
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decide",
            summary = "Decide on a submission",
            description = "Accept it, accept it as another word for a listed record ('merge'), reject it, or request "
                    + "changes. Of two moderators who decide at once one wins; the other gets 412 with what happened. "
                    + "Nobody decides on a submission of their own. One of the territories and networks that it touches "
                    + "is enough; but new organisations in it are accepted only by somebody who decides on the "
                    + "territory of each, or on a network that it touches.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Conflict", responseCode = "409")
    @APIResponse(ref = "PreconditionFailed", responseCode = "412")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    @APIResponse(ref = "PreconditionRequired", responseCode = "428")
    public RestResponse<QueueEntry> decide(
            @Parameter(description = "The submission's id.", example = "9c4w1x7vd") @RestPath String id,
            @Parameter(description = "The ETag of what you saw.", example = "\"9c4w1x7vd-2\"")
                    @RestHeader("If-Match")
                    @Nullable
                    String ifMatch,
            Decision decision) {
        deciding.decide(id, decision, ifMatch);
        return tagged(queue.entry(id));
    }

    private static RestResponse<QueueEntry> tagged(QueueEntry entry) {
        return ResponseBuilder.ok(entry)
                .header("ETag", entry.etag())
                .header("Cache-Control", "no-store")
                .build();
    }
}
