package org.tequio.moderation.word;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tequio.intake.Holder;
import org.tequio.register.Membership;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

@Path("/api/v1/memberships")
@RolesAllowed("steward")
@Tag(name = "Registering")
@SecurityRequirement(name = "submissionToken")
class MembershipsResource {

    private final SpeakForMember speak;
    private final Holder holder;

    MembershipsResource(SpeakForMember speak, Holder holder) {
        this.speak = speak;
        this.holder = holder;
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmMembership",
            summary = "Speak for a member",
            description = "The member confirms its part in the alliance, disputes it, or says that it has ended. The "
                    + "token is that of a claim of the organisation which was accepted. What others said stays in the "
                    + "history.")
    @APIResponse(responseCode = "200", description = "The membership as it is now.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Conflict", responseCode = "409")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public SpokenWord confirm(
            @Parameter(description = "The membership's id.", example = "9c4w1x7vd") @RestPath String id, Word word) {
        return SpokenWord.of(speak.speak(id, word, this::mustBeSteward));
    }

    private void mustBeSteward(Membership membership) {
        if (!holder.isStewardOf(membership.facts().actorId())) {
            throw Problem.of(
                    ProblemType.FORBIDDEN,
                    "Only the member's own steward speaks for it: claim %s first."
                            .formatted(membership.facts().actorId()));
        }
    }
}
