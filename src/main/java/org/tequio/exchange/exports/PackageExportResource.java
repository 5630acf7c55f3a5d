package org.tequio.exchange.exports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tequio.exchange.OwnSource;

import java.sql.SQLException;

@Path("/api/v1/exports/package.zip")
@Tag(name = "Exchange", description = "Data in and out.")
class PackageExportResource {

    /** The header that says under which name the package's ids are ours. */
    private static final String SOURCE = "Tequio-Source";

    private final ExportAnswers answers;
    private final DataPackage dataPackage;
    private final OwnSource own;

    PackageExportResource(ExportAnswers answers, DataPackage dataPackage, OwnSource own) {
        this.answers = answers;
        this.dataPackage = dataPackage;
        this.own = own;
    }

    @GET
    @Produces(DataPackage.ZIP_TYPE)
    @Operation(
            operationId = "exportPackage",
            summary = "Export everything as a data package",
            description = "All listed records in the four files that POST /imports takes: actors (each behind the one "
                    + "that it is part of), alliances, memberships and experiences, with a column for all that the "
                    + "register says of them, from one state of the register. The ids are ours. Imported again under "
                    + "the name that the header Tequio-Source tells, which is the host of this installation, the "
                    + "package changes nothing here; in another installation the ids become identifiers of that "
                    + "scheme, and nothing else is lost. A text that a spreadsheet would run as a formula stands "
                    + "behind an apostrophe, which imports take off again.")
    @APIResponse(
            responseCode = "200",
            description = "The package.",
            headers = {
                @Header(name = ExportAnswers.AS_OF, ref = ExportAnswers.AS_OF),
                @Header(name = "Content-Disposition", ref = "Content-Disposition"),
                @Header(name = SOURCE, ref = SOURCE)
            },
            content =
                    @Content(
                            mediaType = DataPackage.ZIP_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response everything() throws SQLException {
        var answer = answers.answer(DataPackage.FILE, true, dataPackage::write);
        return Response.fromResponse(answer).header(SOURCE, own.name()).build();
    }
}
