package org.tequio.network;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.network.ShortestChains.NoSuchActor;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Departed;
import org.tequio.shared.Graph.Reading;

import java.util.List;
import java.util.Map;

@AtRelease
@Path("/api/v1/paths")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
class PathsResource {

    private final Answers answers;
    private final Walks walks;
    private final Departed departed;

    PathsResource(Answers answers, Walks walks, Departed departed) {
        this.answers = answers;
        this.walks = walks;
        this.departed = departed;
    }

    @GET
    @Operation(
            operationId = "findPaths",
            summary = "Find the chains between two actors",
            description = "The shortest chains actor – alliance – actor from one to the other, each step between two "
                    + "that meet in an alliance; no actor and no alliance comes twice on a chain. Several are sorted "
                    + "by length, then by strength; of one, any of the shortest is shown. An empty list is certain: "
                    + "no chain of at most 'max' memberships leads there.")
    @APIResponse(responseCode = "200", description = "The chains.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<PathsView> find(@BeanParam PathsQuery query) {
        var parameters = query.read();
        return answers.answer((graph, asOf) -> new PathsView(paths(graph, query, parameters), parameters, asOf));
    }

    private List<PathView> paths(Reading graph, PathsQuery query, PathsParameters parameters) {
        var values = query.ties();
        values.put("from", parameters.from());
        values.put("to", parameters.to());
        try {
            var chains = parameters.k() == 1
                    ? chains(graph, values, parameters)
                    : walks.inTurn(() -> chains(graph, values, parameters));
            return chains.stream().map(Chain::view).toList();
        } catch (NoSuchActor e) {
            throw departed.answer(graph, "actor", e.id());
        }
    }

    private static List<Chain> chains(Reading graph, Map<String, Object> values, PathsParameters parameters) {
        return Chains.shortest(graph, values, parameters.max(), parameters.k());
    }
}
