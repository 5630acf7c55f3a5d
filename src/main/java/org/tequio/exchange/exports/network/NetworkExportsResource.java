package org.tequio.exchange.exports.network;

import jakarta.ws.rs.BeanParam;
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
import org.tequio.directory.ActorsQuery;
import org.tequio.directory.AllianceFilters;
import org.tequio.exchange.exports.ExportAnswers;
import org.tequio.network.Cytoscape;
import org.tequio.network.formats.GraphMl;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

@Path("/api/v1/exports")
@Tag(name = "Exchange", description = "Data in and out.")
class NetworkExportsResource {

    private final ExportAnswers answers;
    private final NetworkExport export;
    private final Clock clock;

    NetworkExportsResource(ExportAnswers answers, NetworkExport export, Clock clock) {
        this.answers = answers;
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Path("network.{format}")
    @Produces({
        GraphMl.MEDIA_TYPE,
        NetworkFormat.GEXF_TYPE,
        MediaType.APPLICATION_JSON,
        Cytoscape.MEDIA_TYPE,
        NetworkFormat.JSONLD_TYPE,
        NetworkFormat.NDJSON_TYPE,
        NetworkFormat.CSV_TYPE
    })
    @Operation(
            operationId = "exportNetwork",
            summary = "Export the network",
            description =
                    "The actors that the filters choose, the alliances that they are in and their memberships, each "
                            + "in order of id, from one state of the register; without a filter all actors and "
                            + "alliances. Filters of alliances leave their members, or those of them that are chosen. No edge leads nowhere: the border is filled in. An edge counts in the whole period "
                            + "of its dates. What is not known is left out. Ties of a projection have a weight: each alliance "
                            + "of m members in which two actors meet adds 1/(m-1), each actor in k alliances that two alliances "
                            + "share adds 1/(k-1) (Newman 2001), where m and k count by the memberships asked for, the border's "
                            + "too; 'shared' says how many add to it, 'licence' has the "
                            + "licences of all memberships that it rests on, 'sourceUrl' the first of their pages. At a border only ties with an actor that was chosen are "
                            + "told, as only those are complete. A projection of too many pairs is refused before it begins. "
                            + "graphml, gexf (1.3, with the days on which nodes and memberships begin and end), cyjs (Cytoscape), "
                            + "json: nodes and edges; jsonld: the same as linked data; ndjson: a line for each node, then for each edge; csv: edges alone, with "
                            + "the names of their ends; all else about the nodes is in actors.csv and alliances.csv. An "
                            + "export that fails midway breaks the connection off; of ndjson and csv one goes on behind "
                            + "the last id that came, with 'after'.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            headers = {
                @Header(name = ExportAnswers.AS_OF, ref = ExportAnswers.AS_OF),
                @Header(name = "Content-Disposition", ref = "Content-Disposition")
            },
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExportedNetwork.class)),
                @Content(mediaType = GraphMl.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = NetworkFormat.GEXF_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Cytoscape.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = NetworkFormat.JSONLD_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = NetworkFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = NetworkFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Unprocessable", responseCode = "422")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response export(
            @Parameter(
                            description = "The format, by the file's ending.",
                            example = "graphml",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"graphml", "gexf", "cyjs", "json", "jsonld", "ndjson", "csv"
                                            }))
                    @RestPath
                    String format,
            @BeanParam ActorsQuery actors,
            @BeanParam AllianceFilters alliances,
            @BeanParam NetworkExportQuery query)
            throws SQLException {
        var asked = query.asked(NetworkFormat.of(format), actors, alliances, LocalDate.now(clock));
        return answers.answer(
                asked.format().file().whole(asked.isWhole()),
                asked.isOfAllRecords(),
                (snapshot, output) -> export.write(asked, snapshot, output));
    }
}
