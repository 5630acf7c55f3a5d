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

@Path("/api/v1/network/brokers")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
@AtRelease
class BrokersResource {

    private final RegisterAnswers answers;
    private final ResultPages pages;

    BrokersResource(RegisterAnswers answers, ResultPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "findBrokers",
            summary = "Find brokers between stakeholder groups",
            description = "Actors over which others meet, from the last analysis done, or the last at a 'release'. "
                    + "Betweenness (Freeman 1977) "
                    + "is that of the undirected two-mode network; with it alone every hub would be a broker. So the order "
                    + "is by bridging = betweenness × P, with P = 1 − Σ p_g² the participation coefficient (Guimerà and "
                    + "Amaral 2005) and p_g the share of group g in the actor's co-memberships, each in an alliance of m "
                    + "members counting 1/(m − 1) (Newman 2001); platforms and unknown actors are in none of the seven "
                    + "groups g. With two groups g and h in 'between' it is by betweenness × 4 × p_g × p_h. A cursor goes "
                    + "on in the run that it came from. 404 before the first analysis has ended, 501 without Graph Data "
                    + "Science.")
    @APIResponse(responseCode = "200", description = "One page of brokers.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "NotInstalled", responseCode = "501")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<BrokerPage> find(@BeanParam BrokersQuery query) throws SQLException {
        int size = query.pageSize();
        var place = pages.place(query.list(), query);
        return answers.answer("analysis " + place.run().id(), () -> page(place, query, size));
    }

    private BrokerPage page(Place place, BrokersQuery query, int size) throws SQLException {
        var head = pages.head(place, BrokerLists.Head.class);
        var items = pages.items(place, size, Broker.class);
        return new BrokerPage(
                items,
                head.listed(),
                head.found(),
                pages.next(place, items.size(), head.listed()),
                query.groups(),
                head.method(),
                place.asOf(),
                place.run().source());
    }
}
