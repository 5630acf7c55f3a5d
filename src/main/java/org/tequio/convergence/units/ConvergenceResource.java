package org.tequio.convergence.units;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;

@AtRelease
@Path("/api/v1/convergence")
@Tag(name = "Convergence", description = "Where different kinds of actor meet, and where they could.")
class ConvergenceResource {

    private final Answers answers;
    private final UnitsByCount units;

    ConvergenceResource(Answers answers, UnitsByCount units) {
        this.answers = answers;
        this.units = units;
    }

    @GET
    @Operation(
            operationId = "findConvergence",
            summary = "Compare territories, activities, goals or kinds of alliance",
            description = "Who is in each unit, and how far its alliances bring different groups together. Convergence "
                    + "is R / P: P = 1 − Σ n_g(n_g − 1) / N(N − 1) over the seven groups is the chance that two actors "
                    + "picked at random are of different groups, R the share of different groups among the pairs of "
                    + "members that alliances bring together in the unit on the day. Actors are in the territory of "
                    + "their seat; in an activity or goal are the actors and the alliances that carry it; a kind of "
                    + "alliance restricts the alliances only, its actors are those of the world or of 'within'. "
                    + "Disputed and ended memberships do not count. listConvergenceMeasures has every formula. Another "
                    + "day than the present one, and activities, goals and kinds within a territory, are counted "
                    + "record by record: 422 if that would be too many. "
                    + "Of subdivisions there are more than five thousand: name a country in 'within'.")
    @APIResponse(responseCode = "200", description = "One page of units.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<UnitPage> find(@BeanParam UnitsQuery query) {
        var inquiry = query.read();
        return answers.answer((graph, asOf) -> units.find(graph, inquiry, asOf));
    }
}
