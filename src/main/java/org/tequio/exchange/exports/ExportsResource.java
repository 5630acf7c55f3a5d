package org.tequio.exchange.exports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tequio.directory.ActorsQuery;
import org.tequio.directory.AlliancesQuery;
import org.tequio.directory.ExperiencesQuery;
import org.tequio.directory.RecordsQuery;
import org.tequio.shared.Flag;

import java.sql.SQLException;

@Path("/api/v1/exports")
@Tag(name = "Exchange", description = "Data in and out.")
class ExportsResource {

    /** What holds for every type. */
    private static final String ABOUT = " All listed records, or those that the filters of the list let through, in "
            + "order of id and from one state of the register, which the header Tequio-As-Of names. The answer begins "
            + "at once and comes as it is read; if it is cut off, the connection breaks, and 'after' goes on behind "
            + "the last id. CSV (RFC 4180, "
            + "UTF-8) has one column for each fact; several values in a cell have a bar between them, and a bar or a "
            + "backslash inside of a value has a backslash before it. Names there are type:language:text, "
            + "identifiers scheme:value, sources the address and then, if known, the day it was seen and the title, "
            + "parted by spaces, with a hyphen for a day not known. A text that a spreadsheet would run as a formula "
            + "stands behind an apostrophe, which imports take off again. NDJSON has a record to a line, JSON-LD the "
            + "words of schema.org, W3C ORG, SKOS and ESSGlobal.";

    private static final String BY_GRAPH = " Filters are answered by the graph, which may be a moment behind.";

    private final ExportAnswers answers;
    private final Exports exports;

    ExportsResource(ExportAnswers answers, Exports exports) {
        this.answers = answers;
        this.exports = exports;
    }

    @GET
    @Path("actors.{format}")
    @Produces({
        ExportFormat.CSV_TYPE,
        ExportFormat.NDJSON_TYPE,
        MediaType.APPLICATION_JSON,
        ExportFormat.GEOJSON_TYPE,
        ExportFormat.JSONLD_TYPE
    })
    @Operation(
            operationId = "exportActors",
            summary = "Export actors",
            description =
                    "Organisations with their names, places, codes, sources and licence. GeoJSON has those with coordinates "
                            + "and counts the others in 'leftOut'; with unplaced=true they come too, without a geometry."
                            + BY_GRAPH
                            + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            headers = {
                @Header(name = ExportAnswers.AS_OF, ref = ExportAnswers.AS_OF),
                @Header(name = "Content-Disposition", ref = "Content-Disposition")
            },
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExportFiles.ActorsFile.class)),
                @Content(
                        mediaType = ExportFormat.GEOJSON_TYPE,
                        schema = @Schema(type = SchemaType.OBJECT, description = "A FeatureCollection of RFC 7946.")),
                @Content(
                        mediaType = ExportFormat.JSONLD_TYPE,
                        schema = @Schema(type = SchemaType.OBJECT, description = "A JSON-LD 1.1 document."))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response actors(
            @Parameter(description = "csv, ndjson, json, geojson or jsonld.", example = "csv") @RestPath String format,
            @BeanParam ActorsQuery query,
            @BeanParam ExportParameters part,
            @Parameter(
                            description = "Of GeoJSON only: whether actors without coordinates come too.",
                            example = "true",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    @DefaultValue("false")
                    String unplaced)
            throws SQLException {
        var file = ExportFormat.CODES.get("format", format);
        boolean withUnplaced = Flag.of("unplaced", unplaced);
        var rows = exports.rows(new ActorReading(), query, part.portion());
        boolean isTagged = exports.isAll(query);
        var saved = file.file("actors").whole(isTagged && part.portion().isAll());
        return answers.answer(saved, isTagged, (snapshot, output) -> {
            long asOf = snapshot.revision();
            rows.write(
                    snapshot,
                    file == ExportFormat.GEOJSON
                            ? exports.map(output, asOf, withUnplaced)
                            : exports.writer(ExportType.ACTORS, file, output, asOf));
        });
    }

    @GET
    @Path("alliances.{format}")
    @Produces({ExportFormat.CSV_TYPE, ExportFormat.NDJSON_TYPE, MediaType.APPLICATION_JSON, ExportFormat.JSONLD_TYPE})
    @Operation(
            operationId = "exportAlliances",
            summary = "Export alliances",
            description =
                    "Agreements with their names, dates, codes, sources and licence, the groups that meet in them, and "
                            + "their pattern under one scheme. There is no GeoJSON: only actors have coordinates."
                            + BY_GRAPH
                            + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            headers = {
                @Header(name = ExportAnswers.AS_OF, ref = ExportAnswers.AS_OF),
                @Header(name = "Content-Disposition", ref = "Content-Disposition")
            },
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExportFiles.AlliancesFile.class)),
                @Content(
                        mediaType = ExportFormat.JSONLD_TYPE,
                        schema = @Schema(type = SchemaType.OBJECT, description = "A JSON-LD 1.1 document."))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response alliances(
            @Parameter(description = "csv, ndjson, json or jsonld.", example = "csv") @RestPath String format,
            @BeanParam AlliancesQuery query,
            @BeanParam ExportParameters part)
            throws SQLException {
        var rows = exports.rows(new AllianceReading(query.scheme()), query, part.portion());
        return answer(ExportType.ALLIANCES, format, rows, query, part);
    }

    @GET
    @Path("memberships.{format}")
    @Produces({ExportFormat.CSV_TYPE, ExportFormat.NDJSON_TYPE, MediaType.APPLICATION_JSON, ExportFormat.JSONLD_TYPE})
    @Operation(
            operationId = "exportMemberships",
            summary = "Export memberships",
            description =
                    "Who is in which alliance, in which role, since and until when, on whose word. There is no GeoJSON: only "
                            + "actors have coordinates. All filters are answered by the register itself."
                            + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            headers = {
                @Header(name = ExportAnswers.AS_OF, ref = ExportAnswers.AS_OF),
                @Header(name = "Content-Disposition", ref = "Content-Disposition")
            },
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExportFiles.MembershipsFile.class)),
                @Content(
                        mediaType = ExportFormat.JSONLD_TYPE,
                        schema = @Schema(type = SchemaType.OBJECT, description = "A JSON-LD 1.1 document."))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response memberships(
            @Parameter(description = "csv, ndjson, json or jsonld.", example = "csv") @RestPath String format,
            @BeanParam MembershipsSought query,
            @BeanParam ExportParameters part)
            throws SQLException {
        var sought = query.values();
        var rows = exports.rows(new MembershipReading(sought), part.portion());
        return answer(
                ExportType.MEMBERSHIPS,
                format,
                rows,
                sought.isAll() && part.portion().isAll(),
                true);
    }

    @GET
    @Path("experiences.{format}")
    @Produces({ExportFormat.CSV_TYPE, ExportFormat.NDJSON_TYPE, MediaType.APPLICATION_JSON, ExportFormat.JSONLD_TYPE})
    @Operation(
            operationId = "exportExperiences",
            summary = "Export experiences",
            description = "What alliances and actors learned. There is no GeoJSON: only actors have coordinates."
                    + BY_GRAPH
                    + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            headers = {
                @Header(name = ExportAnswers.AS_OF, ref = ExportAnswers.AS_OF),
                @Header(name = "Content-Disposition", ref = "Content-Disposition")
            },
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExportFiles.ExperiencesFile.class)),
                @Content(
                        mediaType = ExportFormat.JSONLD_TYPE,
                        schema = @Schema(type = SchemaType.OBJECT, description = "A JSON-LD 1.1 document."))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response experiences(
            @Parameter(description = "csv, ndjson, json or jsonld.", example = "csv") @RestPath String format,
            @BeanParam ExperiencesQuery query,
            @BeanParam ExportParameters part)
            throws SQLException {
        var rows = exports.rows(new ExperienceReading(), query, part.portion());
        return answer(ExportType.EXPERIENCES, format, rows, query, part);
    }

    private <R extends ExportedRecord> Response answer(
            ExportType<R> type, String format, Rows<R> rows, RecordsQuery query, ExportParameters part)
            throws SQLException {
        boolean isTagged = exports.isAll(query);
        return answer(type, format, rows, isTagged && part.portion().isAll(), isTagged);
    }

    /**
     * @param isWhole whether nothing is left out, as the file's name tells
     * @param isTagged whether it follows from the register alone: parts may, too
     */
    private <R extends ExportedRecord> Response answer(
            ExportType<R> type, String format, Rows<R> rows, boolean isWhole, boolean isTagged) throws SQLException {
        var file = ExportFormat.CODES.get("format", format);
        exports.mustSuit(type, file);
        return answers.answer(
                file.file(type.name()).whole(isWhole),
                isTagged,
                (snapshot, output) -> rows.write(snapshot, exports.writer(type, file, output, snapshot.revision())));
    }
}
