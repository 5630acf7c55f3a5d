package org.tequio.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.Statement;
import org.tequio.shared.Flag;
import org.tequio.shared.JsonBodies;
import org.tequio.shared.Language;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;

@Path("/api/v1/submissions")
@Tag(name = "Registering", description = "Submit, follow and withdraw; no account is needed.")
@APIResponse(ref = "Unavailable", responseCode = "503")
class SubmissionsResource {

    private static final String TOKEN = "submissionToken";
    private static final String KEY = "Idempotency-Key";

    private final JsonBodies bodies;
    private final SubmitStatement submit;
    private final ReviseSubmission revise;
    private final HeldSubmission held;
    private final Sender sender;

    SubmissionsResource(
            JsonBodies bodies, SubmitStatement submit, ReviseSubmission revise, HeldSubmission held, Sender sender) {
        this.bodies = bodies;
        this.submit = submit;
        this.revise = revise;
        this.held = held;
        this.sender = sender;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submit",
            summary = "Submit something",
            description = "A new organisation needs a name, a kind, a country and an e-mail address, nothing else. The "
                    + "answer holds a token, shown only once, with which to follow, change and withdraw it; a letter "
                    + "with a link goes to the address, which is never shown to anybody. Send an Idempotency-Key to "
                    + "be able to send the same again safely. From one address come only so many in an hour, more than "
                    + "an office sends.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Statement.class)), required = true)
    @APIResponse(
            responseCode = "201",
            description = "It is safe, and the letter is on its way.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The submission.",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "With validate=true: what would become of it. Nothing was kept.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Trial.class)))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Conflict", responseCode = "409")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    @APIResponse(ref = "TooManyRequests", responseCode = "429")
    public Response submit(
            @Parameter(
                            description = "Whether only to look whether it is valid, and what is like it.",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    @DefaultValue("false")
                    String validate,
            @Parameter(
                            description = "A text of your own, new for each new request, such as a UUID.",
                            example = "6f1c1f9e-5f0c-4b1e-9a55-3c8f6f6f2d11")
                    @RestHeader(KEY)
                    @Nullable
                    String idempotencyKey,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        var bytes = bodies.bytes(body);
        var statement = bodies.read(bytes, Statement.class, Statement::checkContact);
        if (Flag.of("validate", validate)) {
            return Response.ok(submit.tryOut(statement))
                    .type(MediaType.APPLICATION_JSON)
                    .build();
        }
        // of an empty header the parameter is null, as of none
        boolean keyed = !headers.getRequestHeader(KEY).isEmpty();
        var key = keyed ? IdempotencyKey.of(Objects.requireNonNullElse(idempotencyKey, ""), bytes) : null;
        var language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = submit.submit(statement, sender, language, key);
        return Response.created(URI.create("/api/v1/submissions/" + answer.id()))
                .type(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .entity(answer.body())
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("submitter")
    @SecurityRequirement(name = TOKEN)
    @Operation(
            operationId = "getSubmission",
            summary = "Show a submission",
            description = "What it says, how it stands, what happened to it and why; for whoever holds its token.")
    @APIResponse(responseCode = "200", description = "The submission, with its version as ETag.")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    public RestResponse<SubmissionView> get(
            @Parameter(description = "The submission's id.", example = "9c4w1x7vd") @RestPath String id) {
        return held.show(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("submitter")
    @SecurityRequirement(name = TOKEN)
    @Operation(
            operationId = "reviseSubmission",
            summary = "Revise a submission",
            description =
                    "Puts another statement of the same type in its place, such as when a moderator asked for "
                            + "changes. Without a contact the address stays; another address is verified again, and counts as a submission.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Statement.class)), required = true)
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    @APIResponse(ref = "Conflict", responseCode = "409")
    @APIResponse(ref = "PreconditionFailed", responseCode = "412")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    @APIResponse(ref = "PreconditionRequired", responseCode = "428")
    @APIResponse(ref = "TooManyRequests", responseCode = "429")
    public RestResponse<SubmissionView> put(
            @Parameter(description = "The submission's id.", example = "9c4w1x7vd") @RestPath String id,
            @Parameter(description = "The ETag of what you have.", example = "\"9c4w1x7vd-2\"")
                    @RestHeader("If-Match")
                    @Nullable
                    String ifMatch,
            Statement statement) {
        held.mustBeOwn(id);
        revise.revise(id, statement, submission -> Versions.mustBe(ifMatch, submission));
        return held.show(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("submitter")
    @SecurityRequirement(name = TOKEN)
    @Operation(
            operationId = "withdrawSubmission",
            summary = "Withdraw a submission",
            description = "Takes it back before it is decided, and forgets the e-mail address at once.")
    @APIResponse(responseCode = "200", description = "The submission, which is withdrawn.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    @APIResponse(ref = "Conflict", responseCode = "409")
    @APIResponse(ref = "PreconditionFailed", responseCode = "412")
    public RestResponse<SubmissionView> delete(
            @Parameter(description = "The submission's id.", example = "9c4w1x7vd") @RestPath String id,
            @Parameter(
                            description = "The ETag of what you have; without it, whatever it is.",
                            example = "\"9c4w1x7vd-2\"")
                    @RestHeader("If-Match")
                    @Nullable
                    String ifMatch) {
        held.mustBeOwn(id);
        revise.withdraw(id, submission -> Versions.mayBe(ifMatch, submission));
        return held.show(id);
    }
}
