package org.tequio.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.tequio.access.Caller;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;

@Path("/api/v1/imports")
@RolesAllowed({"admin", "moderator"})
@Tag(name = "Exchange", description = "Data in and out.")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "Unavailable", responseCode = "503")
class ImportsResource {

    private static final String ZIP = "application/zip";

    private final SubmitImport submit;
    private final ImportProgress progress;
    private final ImportLoop loop;
    private final Findings findings;
    private final OwnImports imports;
    private final Caller caller;

    ImportsResource(
            SubmitImport submit,
            ImportProgress progress,
            ImportLoop loop,
            Findings findings,
            OwnImports imports,
            Caller caller) {
        this.submit = submit;
        this.progress = progress;
        this.loop = loop;
        this.findings = findings;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPackage",
            summary = "Import a data package",
            description = "Takes the files actors, alliances, memberships and experiences, or one zip of them as "
                    + "'package' or as the whole body. The package is kept before the answer is sent, and imported "
                    + "whatever happens then; importing it again changes nothing. What a file has no column for stays "
                    + "as it was, an empty cell says that there is nothing. Rows that cannot be imported are reported "
                    + "and hold up no other. With 'keepIds' an installation without records becomes what the package "
                    + "says, ids and all; one with records answers 409. CSV with commas, semicolons or tabs, NDJSON and JSON-LD; files of others with "
                    + "a mapping. A moderator imports what is of the own territories; other rows are reported.")
    @APIResponse(
            responseCode = "202",
            description = "The import, which has begun.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the import is shown.",
                            schema = @Schema(type = SchemaType.STRING, examples = "/api/v1/imports/9c4w1x7vd")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public RestResponse<ImportView> submit(@BeanParam ImportQuery query, @BeanParam PackageForm form)
            throws IOException, SQLException {
        var request = query.read(caller);
        try (var parts = form.parts(query)) {
            return begun(submit.submit(request, parts.list(), form.decisions()));
        }
    }

    /** The same, where the body is the zip that else is a part of a form. */
    @POST
    @Consumes(ZIP)
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public RestResponse<ImportView> submitZip(
            @BeanParam ImportQuery query,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = ZIP,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream zip)
            throws IOException, SQLException {
        var request = query.read(caller);
        try (var parts = PackageForm.ofZip(query, zip)) {
            return begun(submit.submit(request, parts.list(), Optional.empty()));
        }
    }

    private RestResponse<ImportView> begun(ImportJob job) {
        loop.wakeUp();
        var view = ImportView.of(job, findings.count(job.id()));
        return ResponseBuilder.accepted(view)
                .location(URI.create(view.links().self()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getImport",
            summary = "Show an import",
            description = "How far it has come and what became of its rows.")
    @APIResponse(responseCode = "200", description = "The import.")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public ImportView get(@Parameter(description = "The import's id.", example = "9c4w1x7vd") @RestPath String id) {
        return ImportView.of(imports.get(id), findings.count(id));
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
    public ImportView cancel(@Parameter(description = "The import's id.", example = "9c4w1x7vd") @RestPath String id)
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
