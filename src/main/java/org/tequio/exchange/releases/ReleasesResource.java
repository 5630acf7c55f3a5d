package org.tequio.exchange.releases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.exports.PlacedAnswers;
import org.tequio.shared.Page;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.PublicAddress;
import org.tequio.shared.RecordId;
import org.tequio.shared.RegisterAnswers;

import java.net.URI;
import java.sql.SQLException;

@Path("/api/v1/releases")
@Tag(name = "Exchange", description = "Data in and out.")
@APIResponse(ref = "Unavailable", responseCode = "503")
class ReleasesResource {

    static final String ZIP = "application/zip";

    private final Releases releases;
    private final ReleasePages pages;
    private final ReleaseStore store;
    private final ReleaseLoop loop;
    private final RegisterAnswers answers;
    private final PublicAddress address;
    private final PlacedAnswers placed;

    ReleasesResource(
            Releases releases,
            ReleasePages pages,
            ReleaseStore store,
            ReleaseLoop loop,
            RegisterAnswers answers,
            PublicAddress address,
            PlacedAnswers placed) {
        this.releases = releases;
        this.pages = pages;
        this.store = store;
        this.loop = loop;
        this.answers = answers;
        this.address = address;
        this.placed = placed;
    }

    @POST
    @RolesAllowed("admin")
    @SecurityRequirement(name = "apiKey")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createRelease",
            summary = "Freeze the register",
            description =
                    "Makes a package of the register's first whole revision from that moment on, which stays as it "
                            + "is for ever. Ask for the release until its state is done.")
    @APIResponse(
            responseCode = "202",
            description = "The release, which will be made.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where to ask for it.",
                            schema = @Schema(type = SchemaType.STRING, examples = "/api/v1/releases/9c4w1x7vd")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unauthenticated", responseCode = "401")
    @APIResponse(ref = "Forbidden", responseCode = "403")
    public RestResponse<ReleaseView> create(
            @RequestBody(description = "The release to be made.", required = true) NewRelease release)
            throws SQLException {
        var requested = releases.request(release.title());
        loop.wakeUp();
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, ReleaseView.of(requested, address))
                .location(URI.create(ReleaseView.path(requested.id())))
                .build();
    }

    @GET
    @Operation(
            operationId = "listReleases",
            summary = "List the releases",
            description = "The newest first. A link leads to the catalogue of those that are done.")
    @APIResponse(responseCode = "200", description = "One page of releases.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public RestResponse<Page<ReleaseView>> list(
            @Parameter(description = "The 'next' of the page before.", example = "kq0ZrVbX") @RestQuery @Nullable
                    String cursor)
            throws SQLException {
        var catalog = Link.fromUri(address.of(Catalog.PATH))
                .rel("alternate")
                .type(CatalogResource.JSON_LD)
                .build();
        return ResponseBuilder.ok(pages.after(cursor))
                .header(HttpHeaders.LINK, catalog.toString())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getRelease",
            summary = "Show a release",
            description = "How far it has come; of one that is done its revision, checksum and citation.")
    @APIResponse(responseCode = "200", description = "The release.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public ReleaseView get(@Parameter(description = "The release's id.", example = "9c4w1x7vd") @RestPath String id)
            throws SQLException {
        return ReleaseView.of(known(id), address);
    }

    @GET
    @Path("{id}/package.zip")
    @Produces(ZIP)
    @Operation(
            operationId = "getReleasePackage",
            summary = "Take a release home",
            description = "A Data Package (version 2): actors.csv, alliances.csv, memberships.csv and experiences.csv, "
                    + "which 'importPackage' reads; the same as JSON-LD; network.graphml; coverage.json, measures.json "
                    + "with every formula, datapackage.json with licences, and SHA256SUMS.")
    @APIResponse(
            responseCode = "200",
            description = "The package, always the same bytes.",
            headers = @Header(name = "Content-Disposition", ref = "Content-Disposition"),
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public RestResponse<StreamingOutput> archive(
            @Parameter(description = "The release's id.", example = "9c4w1x7vd") @RestPath String id)
            throws SQLException {
        var release = known(id);
        var frozen = release.made().orElseThrow(() -> notMade(release));
        RestResponse<StreamingOutput> answer =
                answers.answer("release " + frozen.sha256(), () -> placed.of(output -> store.write(release, output)));
        var headers = answer.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tequio-%s.zip\"".formatted(id));
        if (answer.getStatus() == RestResponse.StatusCode.OK) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, frozen.bytes());
        }
        return answer;
    }

    private static Problem notMade(Release release) {
        return Problem.of(
                ProblemType.CONFLICT,
                release.state() == ReleaseState.FAILED
                        ? "This release was not made: %s".formatted(release.failure())
                        : "This release is not made yet: ask for it again in some seconds.");
    }

    private Release known(String id) throws SQLException {
        return RecordId.parse(id).isEmpty() ? missing(id) : releases.find(id).orElseGet(() -> missing(id));
    }

    private static Release missing(String id) {
        throw Problem.notFound("release", id);
    }
}
