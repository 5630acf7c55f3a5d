package org.tequio.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.access.Caller;
import org.tequio.intake.Holder;
import org.tequio.intake.Stewards;
import org.tequio.intake.Stewardship;
import org.tequio.shared.Addresses;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

@Path("/api/v1/actors/{id}/stewards")
@RolesAllowed({"admin", "moderator", "steward"})
@Tag(name = "Registering")
@SecurityRequirement(name = "submissionToken")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "NotFound", responseCode = "404")
@APIResponse(ref = "Unavailable", responseCode = "503")
class StewardsResource {

    private static final int LONGEST_REASON = 2_000;

    private final Stewards stewards;
    private final EndStewardship end;
    private final RecordScope scope;
    private final Holder holder;
    private final Caller caller;

    StewardsResource(Stewards stewards, EndStewardship end, RecordScope scope, Holder holder, Caller caller) {
        this.stewards = stewards;
        this.end = end;
        this.scope = scope;
        this.holder = holder;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listStewards",
            summary = "List who speaks for an organisation",
            description = "By their accepted claims, the first one first; for its stewards, and moderators of its "
                    + "territory.")
    @APIResponse(responseCode = "200", description = "All of them.")
    public Stewardship.All list(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id) {
        scope.mustCoverActor(id);
        return new Stewardship.All(stewards.of(id));
    }

    @DELETE
    @Path("{claim}")
    @Operation(
            operationId = "endStewardship",
            summary = "End a stewardship",
            description = "Whoever holds the claim's token speaks for the organisation no more, and is told so by a "
                    + "letter, as long as the organisation has the address that came with the claim; that address is "
                    + "forgotten then. By a moderator of its territory, or by the steward, who lays down the own one "
                    + "only. The claim's steps keep it.")
    @APIResponse(responseCode = "204", description = "It has ended.")
    public RestResponse<Void> end(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id,
            @Parameter(description = "The claim's id.", example = "9c4w1x7vd") @RestPath String claim,
            @Parameter(description = "Why; the steward is told.", example = "This office has closed.")
                    @RestQuery
                    @Nullable
                    String reason) {
        scope.mustCoverActor(id);
        if (holder.isStewardOf(id) && !holder.holds(claim)) {
            throw Problem.of(ProblemType.FORBIDDEN, "A steward lays down the own stewardship only.");
        }
        end.end(id, claim, checked(reason), caller.name());
        return RestResponse.noContent();
    }

    private static @Nullable String checked(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.length() > LONGEST_REASON || reason.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalidParameter(
                    "reason", "reason is one line of at most %d characters.".formatted(LONGEST_REASON));
        }
        if (Addresses.mayBeIn(reason)) {
            throw Problem.invalidParameter("reason", Addresses.ADVICE);
        }
        return reason.strip();
    }
}
