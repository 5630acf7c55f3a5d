package org.tequio.exchange.linked;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tequio.exchange.linked.Linked.Found;
import org.tequio.shared.Departed;
import org.tequio.shared.Graph;
import org.tequio.shared.Problem;
import org.tequio.shared.Question;

import java.net.URI;

@Path("/id/{id}")
@Tag(name = "Exchange", description = "Data in and out.")
class IdResource {

    private static final String JSON_LD = "application/ld+json";

    private final Graph graph;
    private final Linked linked;
    private final Departed departed;
    private final Question asked;

    IdResource(Graph graph, Linked linked, Departed departed, Question asked) {
        this.graph = graph;
        this.linked = linked;
        this.departed = departed;
        this.asked = asked;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, JSON_LD, MediaType.TEXT_HTML})
    @Operation(
            operationId = "resolveId",
            summary = "Go to what an id names",
            description =
                    "The address of an organisation, an alliance, an experience or a membership for ever, to be used "
                            + "as its name in linked data. Leads to the record as JSON, as JSON-LD if that is asked for, "
                            + "and a browser to a small page about it. A membership is described among the members of "
                            + "its alliance, in JSON-LD with all parts of this member in it.")
    @APIResponse(
            responseCode = "303",
            description = "The record is described there.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where.",
                            schema = @Schema(type = SchemaType.STRING, examples = "/api/v1/actors/6qv3k0b7x")))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Response resolve(@Parameter(description = "The record's id.", example = "6qv3k0b7x") @RestPath String id) {
        return graph.read(reading -> {
            var found = linked.find(reading, id).orElseThrow(() -> Problem.notFound("record", id));
            if (!found.listed()) {
                throw departed.answer(reading, found.type(), id);
            }
            return Response.seeOther(URI.create(description(found))).build();
        });
    }

    private String description(Found found) {
        var type = asked.mediaType();
        if (type.isCompatible(MediaType.valueOf(JSON_LD))) {
            return found.jsonLd();
        }
        return type.isCompatible(MediaType.TEXT_HTML_TYPE) ? found.html() : found.json();
    }
}
