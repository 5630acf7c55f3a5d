package org.tequio.directory;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ReferenceParameters;
import org.tequio.shared.Answers;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Departed;
import org.tequio.shared.Page;

import java.time.Clock;
import java.time.LocalDate;

@Path("/api/v1/actors")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class ActorsResource {

    private final Answers answers;
    private final Actors actors;
    private final Lists lists;
    private final MembershipPages memberships;
    private final Departed departed;
    private final Clock clock;

    ActorsResource(
            Answers answers, Actors actors, Lists lists, MembershipPages memberships, Departed departed, Clock clock) {
        this.answers = answers;
        this.actors = actors;
        this.lists = lists;
        this.memberships = memberships;
        this.departed = departed;
        this.clock = clock;
    }

    @GET
    @AtRelease
    @Operation(
            operationId = "findActors",
            summary = "Find actors",
            description = "Lists actors by name, or the best match first. A parameter given twice means either, two "
                    + "parameters mean both. Follow 'next' for the following page; there is no limit to how far. "
                    + "While records change, a list sorted by name misses and doubles none but those that are renamed, "
                    + "and one sorted by id none at all.")
    @APIResponse(responseCode = "200", description = "One page of actors.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Page<ActorSummary>> find(@BeanParam ActorsQuery query, @BeanParam ListQuery list) {
        var inquiry = query.inquiry(list, LocalDate.now(clock));
        return answers.answer((graph, asOf) -> lists.find(graph, inquiry, asOf));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getActor",
            summary = "Show an actor",
            description = "One organisation with its names, evidence, its part in each alliance and what it learned.")
    @APIResponse(responseCode = "200", description = "The actor.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<ActorView> get(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id,
            @Parameter(
                            description = "The list that says who is North and who is South: a code of "
                                    + "/reference/schemes; fcssc if none is named.",
                            example = "fcssc")
                    @RestQuery
                    @Nullable
                    String scheme) {
        var today = LocalDate.now(clock);
        var theScheme = ReferenceParameters.scheme(scheme);
        return answers.answer((graph, asOf) ->
                actors.get(graph, id, theScheme, today, asOf).orElseThrow(() -> departed.answer(graph, "actor", id)));
    }

    @GET
    @Path("{id}/alliances")
    @AtRelease
    @Operation(
            operationId = "listAlliancesOfActor",
            summary = "List an actor's memberships",
            description = "What the actor does in each of its alliances, by the alliance's name. An actor with two "
                    + "roles in an alliance stands there twice.")
    @APIResponse(responseCode = "200", description = "One page of memberships.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Page<MembershipView>> alliances(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id,
            @BeanParam MembershipsQuery query) {
        return answers.answer((graph, asOf) ->
                memberships.ofActor(graph, id, query, asOf).orElseThrow(() -> departed.answer(graph, "actor", id)));
    }
}
