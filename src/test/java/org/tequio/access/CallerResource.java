package org.tequio.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For tests only: who somebody with a role is to us. */
@Path("/caller")
public class CallerResource {

    private final Caller caller;

    CallerResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MODERATOR})
    @Operation(hidden = true)
    public Known withRole() {
        return known();
    }

    @GET
    @Path("anybody")
    @Operation(hidden = true)
    public Known anybody() {
        return known();
    }

    private Known known() {
        return new Known(caller.name(), caller.isAdmin(), caller.isModerator(), caller.scope());
    }

    public record Known(String name, boolean admin, boolean moderator, Scope scope) {}
}
