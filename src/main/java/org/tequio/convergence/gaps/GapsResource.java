package org.tequio.convergence.gaps;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Question;

@AtRelease
@Path("/api/v1/convergence/gaps")
@Tag(name = "Convergence", description = "Where different kinds of actor meet, and where they could.")
class GapsResource {

    private final Answers answers;
    private final Question asked;
    private final Gaps gaps;

    GapsResource(Answers answers, Question asked, Gaps gaps) {
        this.answers = answers;
        this.asked = asked;
        this.gaps = gaps;
    }

    @GET
    @Operation(
            operationId = "findGaps",
            summary = "Find where groups could meet and do not",
            description = "Territories, activities or Sustainable Development Goals by gap = P − R, the widest first, "
                    + "of those where P > 0; R counts as 0 where alliances bring no pair together, and where it is "
                    + "above P the gap is negative. P = 1 − Σ n_g(n_g − 1) / N(N − 1) is the chance that two of the N "
                    + "actors picked at random are of different groups of the seven; R is the share of different "
                    + "groups among the pairs of members that alliances bring together on the present day. For the "
                    + "first three unconnected pairs of groups the nearest actors of the one with fewer: seated there, "
                    + "or carrying the activity or SDG; for the first three missing groups those seated around: in the "
                    + "same intermediate region, subregion, region, else anywhere; for a whole region, an activity or "
                    + "an SDG anywhere. First among them whoever carries most of the SDG and activities that are carried "
                    + "there by those whom it could meet. Candidates are looked for in the five countries with most "
                    + "actors of the group, among 2,000 actors of each.")
    @APIResponse(responseCode = "200", description = "One page of gaps.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<GapPage> find(@BeanParam GapsQuery query) {
        var parameters = query.read();
        int size = query.pageSize();
        var language = asked.language();
        return answers.answer((graph, asOf) -> gaps.page(graph, parameters, size, query.cursor, language, asOf));
    }
}
