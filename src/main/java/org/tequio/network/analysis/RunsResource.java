package org.tequio.network.analysis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.tequio.shared.JsonBodies;
import org.tequio.shared.Page;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.RecordId;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;

@Path("/api/v1/network/runs")
@Tag(name = "Network", description = "Neighbours, paths, possible partners, brokers and communities.")
@APIResponse(ref = "Unavailable", responseCode = "503")
class RunsResource {

    private final Runs runs;
    private final RunPages pages;
    private final AnalysisLoop loop;
    private final AnalysisConfig config;
    private final JsonBodies bodies;

    RunsResource(Runs runs, RunPages pages, AnalysisLoop loop, AnalysisConfig config, JsonBodies bodies) {
        this.runs = runs;
        this.pages = pages;
        this.loop = loop;
        this.config = config;
        this.bodies = bodies;
    }

    @POST
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startAnalysis",
            summary = "Start an analysis of the network",
            description =
                    "Runs begin by themselves some time after the graph has moved, and soon where it shows a new release; "
                            + "this starts one now, with another seed if one is given. One runs at a time: it waits for "
                            + "the one that runs, and is refused if one waits already. What runs when its process is "
                            + "killed is begun again.")
    @SecurityRequirement(name = "apiKey")
    @RequestBody(
            description = "How it shall run, if not as configured.",
            required = false,
            content = @Content(schema = @Schema(implementation = NewAnalysis.class)))
    @APIResponse(
            responseCode = "202",
            description = "The run, which waits.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the run is shown.",
                            schema = @Schema(type = SchemaType.STRING, examples = "/api/v1/network/runs/9c4w1x7vd")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnalysisRun.class)))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public RestResponse<AnalysisRun> start(InputStream body) throws IOException, SQLException {
        var bytes = bodies.bytes(body);
        var how = bytes.length == 0 ? NewAnalysis.AS_CONFIGURED : bodies.read(bytes, NewAnalysis.class);
        long seed = how.seed() == null ? config.seed() : how.seed();
        var run = runs.request("admin", AnalysisParameters.of(config, seed))
                .orElseThrow(() -> Problem.of(ProblemType.CONFLICT, "A run waits already; see /api/v1/network/runs."));
        loop.wakeUp();
        return ResponseBuilder.accepted(run.shown())
                .location(URI.create("/api/v1/network/runs/" + run.id()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listAnalyses",
            summary = "List the analyses of the network",
            description =
                    "All runs, the newest first, with parameters, state and quality. Answers come from the last one "
                            + "that is done; results of the last few are kept, so that lists can be read to their end.")
    @APIResponse(responseCode = "200", description = "One page of runs.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Page<AnalysisRun> list(@BeanParam RunsQuery query) throws SQLException {
        return pages.page(query);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAnalysis",
            summary = "Show an analysis of the network",
            description =
                    "How far a run has come, with what parameters, at which revision, and how good its communities "
                            + "are.")
    @APIResponse(responseCode = "200", description = "The run.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public AnalysisRun get(@Parameter(description = "The run's id.", example = "9c4w1x7vd") @RestPath String id)
            throws SQLException {
        return runs.find(RecordId.orNotFound("run", id)).map(Run::shown).orElseThrow(() -> Problem.notFound("run", id));
    }
}
