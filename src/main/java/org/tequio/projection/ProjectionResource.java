package org.tequio.projection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import java.sql.SQLException;
import java.util.List;

@Path("/api/v1/admin/projection")
@RolesAllowed("admin")
@Tag(name = "Administration", description = "For the operator of this installation.")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "Unavailable", responseCode = "503")
class ProjectionResource {

    private final ProjectionStatus.Reader status;
    private final GraphWriter graph;
    private final Parking parking;
    private final Digests digests;
    private final Recounts recounts;

    ProjectionResource(
            ProjectionStatus.Reader status, GraphWriter graph, Parking parking, Digests digests, Recounts recounts) {
        this.status = status;
        this.graph = graph;
        this.parking = parking;
        this.digests = digests;
        this.recounts = recounts;
    }

    @GET
    @Operation(
            operationId = "getProjection",
            summary = "Show how far the graph has come",
            description = "The revisions of register and graph, what waits between them, and what is parked.")
    @APIResponse(responseCode = "200", description = "The state of the projection.")
    public ProjectionStatus get() throws SQLException {
        return status.read();
    }

    @GET
    @Path("parked")
    @Operation(
            operationId = "listParkedRecords",
            summary = "List what the graph could not take",
            description = "Records that the graph refused, with its reason; they are tried again every minute.")
    @APIResponse(responseCode = "200", description = "The parked records, the oldest first.")
    public List<ParkedRecord> parked() {
        return graph.ask(parking::all);
    }

    @POST
    @Path("rebuild")
    @ResponseStatus(202)
    @Operation(
            operationId = "rebuildGraph",
            summary = "Rebuild the graph from the register",
            description =
                    "Compares the whole graph with the register and writes what differs, while reads go on. Ask for "
                            + "the state to see it end.")
    @APIResponse(
            responseCode = "202",
            description = "The rebuild will begin at once.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectionStatus.class)))
    public ProjectionStatus rebuild() throws SQLException {
        graph.requestRebuild();
        return status.read();
    }

    @GET
    @Path("digest")
    @Operation(
            operationId = "compareGraphWithRegister",
            summary = "Prove that graph and register say the same",
            description = "Two digests over every record and all its properties, one of the register and one of the "
                    + "graph; takes some seconds per million records.")
    @APIResponse(responseCode = "200", description = "Both digests.")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Digests.Comparison digest() throws SQLException {
        return digests.compare();
    }

    @GET
    @Path("recount")
    @Operation(
            operationId = "recountGraph",
            summary = "Prove that the graph has counted right",
            description = "Counts all records of the graph anew, by list and facet and by unit of convergence, and "
                    + "compares that with the counters that answers come from; takes some seconds per million records, "
                    + "during which reads go on and the graph takes nothing new. Where they differ, a rebuild sets them "
                    + "right.")
    @APIResponse(responseCode = "200", description = "How many were compared, and which of them differ.")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Recounts.Comparison recount() {
        return recounts.compare();
    }
}
