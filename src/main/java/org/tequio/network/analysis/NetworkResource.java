package org.tequio.network.analysis;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.AtRelease;
import org.tequio.shared.Problem;
import org.tequio.shared.RegisterAnswers;

import java.sql.SQLException;

@Path("/api/v1/network")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
@AtRelease
@APIResponse(ref = "NotModified", responseCode = "304")
@APIResponse(ref = "InvalidRequest", responseCode = "400")
@APIResponse(ref = "NotFound", responseCode = "404")
@APIResponse(ref = "Unavailable", responseCode = "503")
class NetworkResource {

    private final RegisterAnswers answers;
    private final ShownRun shown;
    private final Results results;

    NetworkResource(RegisterAnswers answers, ShownRun shown, Results results) {
        this.answers = answers;
        this.shown = shown;
        this.results = results;
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "getNetworkSummary",
            summary = "Sum the network up",
            description = "Sizes, components, distributions of degrees and sizes, density of the two-mode network, "
                    + "clustering after Opsahl (2013), assortativity after Newman (2003). From the last analysis "
                    + "done, or the last at a 'release'; the answer names it, with its parameters. Disputed and "
                    + "ended memberships are left out, others count whatever their dates are; an actor with two roles "
                    + "in an alliance is in it once. 404 before the first analysis has ended.")
    @APIResponse(responseCode = "200", description = "The network in a few figures.")
    public RestResponse<NetworkSummary> summary() throws SQLException {
        var run = shown.get();
        return answers.answer(named(run), () -> results.find(run.id(), Measures.SUMMARY, NetworkSummary.class)
                .orElseThrow(ShownRun::forgotten));
    }

    @GET
    @Path("mixing")
    @Operation(
            operationId = "getNetworkMixing",
            summary = "Show who meets whom",
            description =
                    "The matrix of co-memberships by stakeholder group (the seven of /reference/groups; platforms "
                            + "and the unknown are left out and counted beside), sector, activity, subregion of the seat (UN M49) "
                            + "or pole (scheme fcssc), with its sums, what would be expected under independence, and the ratio of "
                            + "both; each pair counting one, and beside it weighted by 1/(m − 1) in an alliance of m members. "
                            + "From the last analysis done, or the last at a 'release'. 404 before the first has ended.")
    @APIResponse(responseCode = "200", description = "Both matrices.")
    public RestResponse<NetworkMixing> mixing(
            @Parameter(
                            description = "By what actors are told apart: group, sector, activity, subregion or pole.",
                            example = "group",
                            required = true)
                    @RestQuery
                    @Nullable
                    String by)
            throws SQLException {
        var attribute = attribute(by);
        var run = shown.get();
        return answers.answer(named(run), () -> results.find(run.id(), Measures.mixing(attribute), NetworkMixing.class)
                .orElseThrow(ShownRun::forgotten));
    }

    private static Attribute attribute(@Nullable String by) {
        if (by == null) {
            throw Problem.invalidParameter(
                    "by", "Say by what: %s.".formatted(String.join(", ", Attribute.SHOWN.codes())));
        }
        return Attribute.SHOWN.get("by", by);
    }

    private static String named(Run run) {
        return "analysis " + run.id();
    }
}
