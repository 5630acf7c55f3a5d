package org.tequio.shared;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For tests only: what Tequio would do with operations that will go. */
@Path("/departing")
@Deprecates(since = "2026-03-01")
public class DepartingResource {

    @GET
    @Operation(hidden = true)
    public String plan() {
        return "\"by the class\"";
    }

    @GET
    @Path("soon")
    @Operation(hidden = true)
    @Deprecates(
            since = "2023-06-30",
            sunset = "2024-07-01",
            link = "https://tequio.example/changes",
            successor = "/api/v1/actors")
    public String soon() {
        throw Problem.of(ProblemType.CONFLICT, "Too late.");
    }
}
