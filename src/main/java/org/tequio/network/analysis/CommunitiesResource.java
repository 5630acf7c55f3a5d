package org.tequio.network.analysis;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.network.analysis.ResultPages.Place;
import org.tequio.shared.AtRelease;
import org.tequio.shared.RegisterAnswers;

import java.sql.SQLException;
import java.util.Objects;

@Path("/api/v1/network/communities")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
@AtRelease
class CommunitiesResource {

    private final RegisterAnswers answers;
    private final ResultPages pages;

    CommunitiesResource(RegisterAnswers answers, ResultPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "findCommunities",
            summary = "Find communities",
            description =
                    "Actors and alliances that are tied to each other more than to others: by Leiden (Traag, Waltman "
                            + "and van Eck 2019), iterated, on the undirected two-mode network, from the last analysis done, or the "
                            + "last at a 'release', whose "
                            + "seed and parameters are in the answer; each with its size, groups, countries, goals and most "
                            + "central members. A cursor goes on in the run that it came from. 404 before the first analysis has "
                            + "ended, 501 without Graph Data Science.")
    @APIResponse(responseCode = "200", description = "One page of communities.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "NotInstalled", responseCode = "501")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<CommunityPage> find(@BeanParam CommunitiesQuery query) throws SQLException {
        int size = query.pageSize();
        var place = pages.place(CommunityList.NAME, query);
        return answers.answer("analysis " + place.run().id(), () -> page(place, size));
    }

    private CommunityPage page(Place place, int size) throws SQLException {
        var head = pages.head(place, CommunityList.Head.class);
        var items = pages.items(place, size, Community.class);
        return new CommunityPage(
                items,
                head.listed(),
                head.found(),
                head.single(),
                Objects.requireNonNullElse(place.run().shown().modularity(), 0.0),
                pages.next(place, items.size(), head.listed()),
                place.asOf(),
                place.run().source());
    }
}
