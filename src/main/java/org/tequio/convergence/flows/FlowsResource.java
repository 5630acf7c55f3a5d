package org.tequio.convergence.flows;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.convergence.ConvergenceConfig;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Question;

@AtRelease
@Path("/api/v1/convergence/flows")
@Tag(name = "Convergence", description = "Where different kinds of actor meet, and where they could.")
class FlowsResource {

    private final Answers answers;
    private final Question asked;
    private final ConvergenceConfig config;

    FlowsResource(Answers answers, Question asked, ConvergenceConfig config) {
        this.answers = answers;
        this.asked = asked;
        this.config = config;
    }

    @GET
    @Operation(
            operationId = "showFlows",
            summary = "Show between which territories actors meet",
            description = "The matrix of co-memberships: pairs of distinct actors, of whatever group, that meet in an "
                    + "alliance on the day, by the territories of their seats. Disputed and ended memberships do not "
                    + "count; a member of several memberships of one alliance meets once; a pair that meets in two "
                    + "alliances counts twice. Of n members seated in x and k in y, n × k pairs are in the cell (x, y), "
                    + "and n(n − 1)/2 in (x, x). With 'role', those of which neither actor has the role are taken off. "
                    + "With 'within', pairs with one or both seats inside. North and South are those of the scheme: "
                    + "another one changes the split and nothing else, unless 'pattern' is given, which is read under "
                    + "the scheme, too. north-north + south-south + north-south + domestic + unclassified = pairs; "
                    + "triangular is told beside. Weighted, each pair in an alliance of m members counts 1/(m − 1) "
                    + "(Newman 2001). Series begin with the first year that an alliance or a membership names, 200 "
                    + "years back at most. 422 where an answer would look at more records than this installation "
                    + "allows, or a series would have more than 50,000 cells.")
    @APIResponse(responseCode = "200", description = "The flows.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<FlowsView> show(@BeanParam FlowsQuery query) {
        var parameters = query.read();
        var day = query.day().orElse(null);
        var language = asked.language();
        return answers.answer(
                (graph, asOf) -> new Flows(graph, parameters, config.mostRecords()).on(day, language, asOf));
    }
}
