package org.tequio.convergence.units;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;

@AtRelease
@Path("/api/v1/convergence/units/{code}")
@Tag(name = "Convergence", description = "Where different kinds of actor meet, and where they could.")
class UnitResource {

    private final Answers answers;
    private final OneUnit units;

    UnitResource(Answers answers, OneUnit units) {
        this.answers = answers;
        this.units = units;
    }

    @GET
    @Operation(
            operationId = "getConvergenceUnit",
            summary = "Show who meets whom in one territory, activity, goal, kind of alliance or combination",
            description = "As one item of findConvergence, and more if asked for. Codes joined by ~ are a combination: "
                    + "MX~8 are the actors in Mexico that carry goal 8 and the alliances that carry it; at most one "
                    + "territory, one activity, one goal or target and one kind of alliance. weighted: each alliance's "
                    + "pairs divided by m − 1, m all its members that day (Newman 2001). interval: 95 % of 1,000 "
                    + "resamples of R / P lie between its ends; each draws as many alliances, with replacement, and as "
                    + "many actors, each of group g with chance n_g / N (Efron 1979). series: on 31 December of each "
                    + "year from the first that a date of the unit's records names, and today. alliances: by number of "
                    + "groups among their members in the unit, then evenness, then number of these members. All of "
                    + "these, days that are named, and combinations are counted record by record: beyond "
                    + "the budget such a unit is 422, and of a unit for the present day these parts are null with a "
                    + "reason.")
    @APIResponse(responseCode = "200", description = "The unit.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<OneUnitView> get(
            @Parameter(
                            description = "A code of /reference/territories, activities, sdgs or alliance-kinds, or "
                                    + "several of them joined by ~.",
                            example = "MX~8")
                    @RestPath
                    String code,
            @BeanParam UnitQuery query) {
        var inquiry = query.read(code);
        return answers.answer((graph, asOf) -> units.show(graph, inquiry, asOf));
    }
}
