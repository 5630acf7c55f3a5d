package org.tequio.exchange.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Page;
import org.tequio.shared.StreamedAnswer;
import org.tequio.shared.contract.Tables;

@Path("/api/v1/imports/{id}")
@RolesAllowed({"admin", "moderator"})
@Tag(name = "Exchange", description = "Data in and out.")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "NotFound", responseCode = "404")
@APIResponse(ref = "Unavailable", responseCode = "503")
class ImportResultsResource {

    private static final String CSV = "text/csv";

    private final OwnImports imports;
    private final FindingPages pages;
    private final ImportTables tables;
    private final ImportEvents events;
    private final RoutingContext exchange;

    ImportResultsResource(
            OwnImports imports, FindingPages pages, ImportTables tables, ImportEvents events, RoutingContext exchange) {
        this.imports = imports;
        this.pages = pages;
        this.tables = tables;
        this.events = events;
        this.exchange = exchange;
    }

    @GET
    @Path("report")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getImportReport",
            summary = "List what an import found",
            description = "File, line, column, value and remedy of each finding, in the order of the files. As JSON in "
                    + "pages, as CSV all in one, without 'cursor'; a cell that a spreadsheet would run as a formula "
                    + "begins with an apostrophe there.")
    @Extension(name = Tables.HEADER, value = "file,line,column,severity,code,value,remedy")
    @APIResponse(
            responseCode = "200",
            description = "One page of findings; as CSV all of them.",
            headers = @Header(name = "Content-Disposition", ref = "Content-Disposition"))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Page<Finding> report(
            @Parameter(description = "The import's id.", example = "9c4w1x7vd") @RestPath String id,
            @Parameter(description = "The 'next' of the page before.", example = "kq0ZrVbX") @RestQuery @Nullable
                    String cursor) {
        return pages.after(imports.get(id).id(), cursor);
    }

    /** In the contract it stands with the other: one address, one operation. */
    @GET
    @Path("report")
    @Produces(CSV)
    @Operation(hidden = true)
    public Response reportTable(@RestPath String id) {
        var job = imports.get(id);
        return table(tables.report(job.id()), "report-" + job.id());
    }

    @GET
    @Path("decisions")
    @Produces(CSV)
    @Operation(
            operationId = "getImportDecisions",
            summary = "List the rows that may be listed already, to decide on",
            description =
                    "Of a dry run with 'duplicates=true': each actor or alliance that may be listed beside what it "
                            + "may be, one to three records on a line each, the most probable first, with the score and "
                            + "reasons that /match gives. The first line of a row has a proposal. Edit the column decision "
                            + "(create, update, link, skip), on one line of each row, and send the file with the import as "
                            + "the form part 'decisions'.")
    @APIResponse(
            responseCode = "200",
            description = "The rows with what they may be, and proposals.",
            headers = @Header(name = "Content-Disposition", ref = "Content-Disposition"),
            content =
                    @Content(
                            mediaType = CSV,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "file,row,id,name,kind,country,city,website,candidate_id,"
                                                    + "candidate_name,candidate_kind,candidate_country,"
                                                    + "candidate_city,candidate_website,score,reasons,decision")))
    public Response decisions(@Parameter(description = "The import's id.", example = "9c4w1x7vd") @RestPath String id) {
        var job = imports.get(id);
        return table(tables.decisions(job.id()), "decisions-" + job.id());
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "followImport",
            summary = "Follow an import as it goes on",
            description = "Server-sent events: the import as it is, then again at each change, named after its state; "
                    + "the stream ends with the import. Whoever comes back, with a Last-Event-ID or without, begins "
                    + "with how it stands.")
    @APIResponse(
            responseCode = "200",
            description = "Events whose data is the import.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING, examples = "event:done")))
    public Multi<OutboundSseEvent> events(
            @Parameter(description = "The import's id.", example = "9c4w1x7vd") @RestPath String id, @Context Sse sse) {
        return events.of(imports.get(id).id(), sse);
    }

    private Response table(StreamedAnswer.Body table, String name) {
        return Response.ok(new StreamedAnswer(table, exchange.request()), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(name))
                .build();
    }
}
