package org.tequio.exchange.reconcile;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tequio.shared.Departed;
import org.tequio.shared.Graph;
import org.tequio.shared.HtmlPage;
import org.tequio.shared.Numbers;
import org.tequio.shared.PassesOverUnknown;
import org.tequio.shared.PublicAddress;

@Path(Manifest.PATH)
@Tag(name = "Reconciliation", description = "The W3C Reconciliation Service API 0.2, for OpenRefine and others.")
@APIResponse(ref = "InvalidRequest", responseCode = "400")
class ReconciliationEntityResource {

    private static final int MOST_PROPERTIES = 100;

    private final Graph graph;
    private final EntityFacts facts;
    private final DepartedEntities departedEntities;
    private final Departed departed;
    private final PublicAddress address;

    ReconciliationEntityResource(
            Graph graph,
            EntityFacts facts,
            DepartedEntities departedEntities,
            Departed departed,
            PublicAddress address) {
        this.graph = graph;
        this.facts = facts;
        this.departedEntities = departedEntities;
        this.departed = departed;
        this.address = address;
    }

    @GET
    @Path("preview/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "previewReconciliationEntity",
            summary = "Preview an actor, alliance or experience",
            description = "Name, kind, place and website as a small page that may stand in a frame of another one.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response preview(@Parameter(description = "Its id.", example = "6qv3k0b7x") @RestPath String id) {
        var known = graph.read(reading -> facts.shown(reading, id)
                .orElseThrow(() -> departed.answer(reading, departedEntities.type(reading, id), id)));
        return Response.ok(new PreviewPage(known)
                        .page(address.of("/api/v1/%ss/%s".formatted(known.type(), id)))
                        .html())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", HtmlPage.EMBEDDED_POLICY)
                .build();
    }

    @GET
    @Path("properties")
    @PassesOverUnknown
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeReconciliationProperties",
            summary = "List the properties of a type",
            description = "What a table may take home of records of a type by 'extend'. Parameters that other services "
                    + "understand are passed over.")
    @APIResponse(
            responseCode = "200",
            description = "The properties.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"type\": \"actor\", \"limit\": 2, \"properties\": [{\"id\": \"name\", "
                                    + "\"name\": \"Name\"}, {\"id\": \"city\", \"name\": \"City of its seat\"}]}"))
    public DataExtension.Proposal properties(
            @Parameter(
                            description = "A type: actor, alliance or a kind of actor. Without one, the properties of "
                                    + "all types are listed: a column may have been reconciled against none.",
                            example = "actor")
                    @RestQuery
                    @DefaultValue("")
                    String type,
            @Parameter(
                            description = "How many, from 1 to 100.",
                            example = "20",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "100"))
                    @RestQuery
                    @DefaultValue("100")
                    String limit) {
        return DataExtension.propose(type.isEmpty() ? type : EntityTypes.known("type", type), (int)
                Numbers.between("limit", limit, 1, MOST_PROPERTIES));
    }
}
