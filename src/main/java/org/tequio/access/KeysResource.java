package org.tequio.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Page;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;
import org.tequio.shared.Secret;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;

@Path("/api/v1/keys")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Access", description = "Who may do what.")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "Unavailable", responseCode = "503")
class KeysResource {

    private final Keyring keyring;
    private final ApiKeys keys;
    private final KeyPages pages;
    private final Caller caller;
    private final Clock clock;

    KeysResource(Keyring keyring, ApiKeys keys, KeyPages pages, Caller caller, Clock clock) {
        this.keyring = keyring;
        this.keys = keys;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createKey",
            summary = "Make an API key",
            description = "For an administrator, or for a moderator of some territories, of the members of some "
                    + "networks, or of both. The answer holds the key; it is kept nowhere and never shown again.")
    @APIResponse(
            responseCode = "201",
            description = "The key, for the only time.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the key is shown from now on, without itself.",
                            schema = @Schema(type = SchemaType.STRING, examples = "/api/v1/keys/9c4w1x7vd")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedKey.class)))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public RestResponse<IssuedKey> create(@RequestBody(description = "The key to be made.", required = true) NewKey key)
            throws SQLException {
        var secret = Secret.draw(Bearer.API_KEY);
        var made = keyring.add(key, secret, caller.name());
        return ResponseBuilder.create(RestResponse.Status.CREATED, IssuedKey.of(made, secret.value()))
                .location(URI.create("/api/v1/keys/" + made.id()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listKeys",
            summary = "List the API keys",
            description = "All that were made here, also those that no longer work, in the order in which they were "
                    + "made; without the first one, which the operator has configured.")
    @APIResponse(responseCode = "200", description = "One page of keys.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Page<KeyView> list(
            @Parameter(description = "The 'next' of the page before.", example = "kq0ZrVbX") @RestQuery @Nullable
                    String cursor)
            throws SQLException {
        return pages.after(cursor);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getKey",
            summary = "Show an API key",
            description = "What it may do, whether it still works, when it was last used; never the key itself.")
    @APIResponse(responseCode = "200", description = "The key.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public KeyView get(@Parameter(description = "The key's id.", example = "9c4w1x7vd") @RestPath String id)
            throws SQLException {
        return view(known(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke an API key",
            description = "It works no more, at once and everywhere, and stays in the list. A key that is revoked "
                    + "already keeps the moment at which it was.")
    @APIResponse(responseCode = "200", description = "The key, which is revoked.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public KeyView revoke(@Parameter(description = "The key's id.", example = "9c4w1x7vd") @RestPath String id)
            throws SQLException {
        keyring.revoke(known(id), caller.name());
        return view(known(id));
    }

    private ApiKey known(String id) throws SQLException {
        return RecordId.parse(id).isEmpty() ? missing(id) : keys.find(id).orElseGet(() -> missing(id));
    }

    private static ApiKey missing(String id) {
        throw Problem.notFound("key", id);
    }

    private KeyView view(ApiKey key) {
        return KeyView.of(key, clock.instant());
    }
}
