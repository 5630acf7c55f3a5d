package org.tequio.exchange.imports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Page;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.RecordId;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;

@Path("/api/v1/imports")
@RolesAllowed("admin")
@Tag(name = "Exchange", description = "Data in and out.")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "Unavailable", responseCode = "503")
class ImportsResource {

    private final SubmitImport submit;
    private final ImportProgress progress;
    private final ImportLoop loop;
    private final Findings findings;
    private final FindingPages pages;
    private final SecurityIdentity caller;

    ImportsResource(
            SubmitImport submit,
            ImportProgress progress,
            ImportLoop loop,
            Findings findings,
            FindingPages pages,
            SecurityIdentity caller) {
        this.submit = submit;
        this.progress = progress;
        this.loop = loop;
        this.findings = findings;
        this.pages = pages;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPackage",
            summary = "Import a data package",
            description = "Takes the files actors, alliances, memberships and experiences, or one zip of them as "
                    + "'package'. The package is kept before the answer is sent, and imported whatever happens then; "
                    + "importing it again changes nothing. Rows that cannot be imported are reported and hold up no "
                    + "other.")
    @APIResponse(
            responseCode = "202",
            description = "The import, which has begun.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "TooLarge", responseCode = "413")
    public RestResponse<ImportView> submit(
            @Parameter(
                            description = "Who gives the ids in the package: lower case, digits and hyphens.",
                            example = "tequio-sample",
                            required = true)
                    @RestQuery
                    @Nullable
                    String source,
            @Parameter(
                            description = "Whether only to try and report.",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    @DefaultValue("false")
                    String dryRun,
            @Parameter(
                            description = "What others may do with this data, as an SPDX id or a sentence.",
                            example = "CC0-1.0")
                    @RestQuery
                    @DefaultValue("not stated")
                    String licence,
            @BeanParam PackageForm form)
            throws IOException, SQLException {
        var request = new ImportRequest(source, dryRun, licence);
        try (var parts = form.parts()) {
            var job = submit.submit(
                    request.checkedSource(),
                    request.isDryRun(),
                    request.checkedLicence(),
                    caller.getPrincipal().getName(),
                    parts.list());
            loop.wakeUp();
            var view = ImportView.of(job, findings.count(job.id()));
            return ResponseBuilder.accepted(view)
                    .location(URI.create(view.links().self()))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getImport",
            summary = "Show an import",
            description = "How far it has come and what became of its rows.")
    @APIResponse(responseCode = "200", description = "The import.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public ImportView get(@Parameter(description = "The import's id.", example = "9c4w1x7vm") @RestPath String id) {
        return RecordId.parse(id)
                .flatMap(known -> progress.find(known.value()))
                .map(job -> ImportView.of(job, findings.count(id)))
                .orElseThrow(() -> Problem.notFound("import", id));
    }

    @GET
    @Path("{id}/report")
    @Operation(
            operationId = "getImportReport",
            summary = "List what an import found",
            description = "File, line, column, value and remedy of each finding, in the order of the files.")
    @APIResponse(responseCode = "200", description = "One page of findings.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public Page<Finding> report(
            @Parameter(description = "The import's id.", example = "9c4w1x7vm") @RestPath String id,
            @Parameter(description = "The 'next' of the page before.", example = "kq0ZrVbX") @RestQuery @Nullable
                    String cursor) {
        get(id);
        return pages.after(id, cursor);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description = "Ends it after the rows in hand; what is imported stays.")
    @APIResponse(responseCode = "200", description = "The import, which has ended.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public ImportView cancel(@Parameter(description = "The import's id.", example = "9c4w1x7vm") @RestPath String id)
            throws SQLException {
        get(id);
        if (!progress.cancel(id) && get(id).state() != ImportState.CANCELLED) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This import is %s already.".formatted(get(id).state().code()));
        }
        return get(id);
    }
}
