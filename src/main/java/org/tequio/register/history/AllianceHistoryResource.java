package org.tequio.register.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.register.RecordType;

import java.sql.SQLException;

@Path("/api/v1/alliances/{id}/history")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class AllianceHistoryResource {

    private final Histories histories;

    AllianceHistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @Operation(
            operationId = "getHistoryOfAlliance",
            summary = "Show an alliance's history",
            description = "Every version of the alliance, of its memberships, and of what was merged into it: what was "
                    + "changed, when, why, and in which role somebody said so, the newest first. With 'asOf' also the "
                    + "whole record as it was at that revision. Merged and withdrawn records keep their history, "
                    + "unless somebody entitled to it asked for the removal.")
    @APIResponse(responseCode = "200", description = "One page of the history.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<History> get(
            @Parameter(description = "The alliance's id.", example = "7wq0c4h23") @RestPath String id,
            @BeanParam HistoryQuery query)
            throws SQLException {
        return histories.answer(RecordType.ALLIANCE, id, query);
    }
}
