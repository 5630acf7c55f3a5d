package org.tequio.directory;

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
import org.tequio.shared.Page;

import java.time.Clock;
import java.time.LocalDate;

@Path("/api/v1/alliances")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class AlliancesResource {

    private final Answers answers;
    private final Alliances alliances;
    private final Lists lists;
    private final MembershipPages memberships;
    private final Departed departed;
    private final Clock clock;

    AlliancesResource(
            Answers answers,
            Alliances alliances,
            Lists lists,
            MembershipPages memberships,
            Departed departed,
            Clock clock) {
        this.answers = answers;
        this.alliances = alliances;
        this.lists = lists;
        this.memberships = memberships;
        this.departed = departed;
        this.clock = clock;
    }

    @GET
    @AtRelease
    @Operation(
            operationId = "findAlliances",
            summary = "Find alliances",
            description = "Lists alliances by name, or the best match first. A parameter given twice means either, "
                    + "but 'with' and 'groups' mean all of them together; two parameters mean both. Follow 'next' for "
                    + "the following page; there is no limit to how far.")
    @APIResponse(responseCode = "200", description = "One page of alliances.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Page<AllianceSummary>> find(@BeanParam AlliancesQuery query, @BeanParam ListQuery list) {
        var inquiry = query.inquiry(list, LocalDate.now(clock));
        return answers.answer((graph, asOf) -> lists.find(graph, inquiry, asOf));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAlliance",
            summary = "Show an alliance",
            description =
                    "One alliance with its members, its pattern between North and South under each scheme, and its evidence.")
    @APIResponse(responseCode = "200", description = "The alliance.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<AllianceView> get(
            @Parameter(description = "The alliance's id.", example = "6qv3k0b7x") @RestPath String id) {
        var today = LocalDate.now(clock);
        return answers.answer((graph, asOf) ->
                alliances.get(graph, id, today, asOf).orElseThrow(() -> departed.answer(graph, "alliance", id)));
    }

    @GET
    @Path("{id}/members")
    @AtRelease
    @Operation(
            operationId = "listMembersOfAlliance",
            summary = "List an alliance's members",
            description = "What each actor does in the alliance, by the actor's name. An actor with two roles stands "
                    + "there twice.")
    @APIResponse(responseCode = "200", description = "One page of members.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Page<MemberView>> members(
            @Parameter(description = "The alliance's id.", example = "6qv3k0b7x") @RestPath String id,
            @BeanParam MembersQuery query) {
        return answers.answer((graph, asOf) -> memberships
                .ofAlliance(graph, id, query, asOf)
                .orElseThrow(() -> departed.answer(graph, "alliance", id)));
    }
}
