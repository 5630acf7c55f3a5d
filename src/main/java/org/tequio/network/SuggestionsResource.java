package org.tequio.network;

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
import org.tequio.shared.Departed;

@AtRelease
@Path("/api/v1/actors/{id}/suggestions")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
class SuggestionsResource {

    private final Answers answers;
    private final Departed departed;

    SuggestionsResource(Answers answers, Departed departed) {
        this.answers = answers;
        this.departed = departed;
    }

    @GET
    @Operation(
            operationId = "suggestPartners",
            summary = "Suggest possible partners",
            description =
                    "Actors that have not closed and share no alliance with this one, each with the reasons to meet; never one that "
                            + "denies a membership in one of its alliances. A reason holds from 0 to 1 and adds that times "
                            + "its weight. shared-partners: the sum over partners b in common of t(a,b) t(b,c) / d(b), where "
                            + "t adds 1/(m-1) for each common alliance of m members, past ones too (Newman 2001), and d is the number of b's "
                            + "memberships (resource allocation, Zhou et al. 2009), as a share of the largest such sum. "
                            + "same-sdg, same-activity: what both have out of what either has (Jaccard). same-territory: 1 "
                            + "in the same country, 0.5 in the same subregion. missing-group: 1 if nobody of its stakeholder "
                            + "group is in the actor's alliances. 'without' switches a reason off. Who has no partner in common "
                            + "with the actor is looked for in its own country, and there only whom a goal, an activity or a missing "
                            + "group speaks for: territory alone brings nobody in. Of those over partners the 150 with the largest "
                            + "sum are weighed, of the country the first 1,000 by name.")
    @APIResponse(responseCode = "200", description = "The possible partners.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<PossiblePartnersView> suggest(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id,
            @BeanParam PossiblePartnersQuery query) {
        var reasons = query.reasons();
        int most = query.most();
        return answers.answer((graph, asOf) -> PossiblePartners.of(graph, id, reasons, most, asOf)
                .orElseThrow(() -> departed.answer(graph, "actor", id)));
    }
}
