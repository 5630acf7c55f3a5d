package org.tequio.convergence.spaces;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.convergence.Today;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Question;

@AtRelease
@Path("/api/v1/convergence/spaces")
@Tag(name = "Convergence", description = "Where different kinds of actor meet, and where they could.")
class SpacesResource {

    private final Answers answers;
    private final Spaces spaces;
    private final Today today;
    private final Question asked;

    SpacesResource(Answers answers, Spaces spaces, Today today, Question asked) {
        this.answers = answers;
        this.spaces = spaces;
        this.today = today;
        this.asked = asked;
    }

    @GET
    @Operation(
            operationId = "findSpaces",
            summary = "Find where stakeholder groups meet",
            description = "The alliances in which members of all of these groups meet on a day, and the countries in "
                    + "which they do. A member meets the others if alliance, membership and actor all exist on that day, "
                    + "and if its membership is reported or confirmed, not disputed or ended; dates not known are open. "
                    + "Whoever holds several memberships counts once. 'groups' means all, 'without' none, any other "
                    + "parameter given twice means either. First come alliances with the most of the seven groups "
                    + "(platforms and unknown actors are none of these), then those whose members are spread over them "
                    + "most evenly (H / ln 7), then the largest. A country is listed if some alliance has members of all "
                    + "of the groups seated in it. At most 10,000 alliances are looked at, and for a day other than the "
                    + "present one as many memberships as the operator allows; beyond that the answer is 'truncated', "
                    + "and all figures are of what was looked at. Example: where do governments, academia and SSE "
                    + "organisations meet on decent work in Africa? "
                    + "groups=government,academia,sse-organisation&sdg=8&within=002")
    @APIResponse(responseCode = "200", description = "Alliances and countries.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<SpacesView> find(@BeanParam SpacesQuery query) {
        var where = query.read();
        var page = query.page();
        var language = asked.language();
        return answers.answer((graph, asOf) -> spaces.find(graph, where, page, today.of(graph), language, asOf));
    }
}
