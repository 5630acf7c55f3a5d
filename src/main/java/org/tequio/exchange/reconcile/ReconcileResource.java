package org.tequio.exchange.reconcile;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.Question;

import java.util.LinkedHashMap;

@Path(Manifest.PATH)
@Tag(name = "Reconciliation", description = "The W3C Reconciliation Service API 0.2, for OpenRefine and others.")
@APIResponse(ref = "Unavailable", responseCode = "503")
class ReconcileResource {

    private static final String FOUND = """
            {"q0": {"result": [{"id": "6qv3k0b7x", "name": "Tosepan Titataniske", "description": "cooperative, MX",
              "type": [{"id": "cooperative", "name": "Cooperative"}, {"id": "actor", "name": "Actor"}],
              "score": 84, "match": true,
              "features": [{"id": "same-name", "name": "One of its names is the same, apart from accents, order, \
            legal form and the language of words such as 'university'.", "value": true},
               {"id": "same-country", "name": "It is in the same country.", "value": true}]}]}}
            """;
    private static final String ANSWER =
            "As the specification has it: the result of each query of 'queries', or the values "
                    + "that 'extend' asks for";

    private final Manifest manifest;
    private final Reconcile reconcile;
    private final DataExtension extension;
    private final Question asked;

    ReconcileResource(Manifest manifest, Reconcile reconcile, DataExtension extension, Question asked) {
        this.manifest = manifest;
        this.reconcile = reconcile;
        this.extension = extension;
        this.asked = asked;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getReconciliation",
            summary = "Show what the reconciliation service can do, or ask it",
            description = "The address to give to OpenRefine. Types are actor, the kinds of actor and alliance; "
                    + "properties that a query may name are those of /reconcile/properties, of which name, country, "
                    + "city, website, kind and identifier narrow the search. Scores and matches are those of /match. "
                    + "Pages of other sites ask by CORS; JSONP (a parameter 'callback') would let us run programs in "
                    + "them, and is not spoken.")
    @APIResponse(
            responseCode = "200",
            description = ANSWER + "; without either, the manifest.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = FOUND))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Response get(
            @Parameter(
                            description = "A batch of at most 50 queries, as JSON.",
                            example = "{\"q0\": {\"query\": \"Tosepan\"}}")
                    @RestQuery
                    @Nullable
                    String queries,
            @Parameter(
                            description = "A request for data of at most 500 ids, as JSON.",
                            example = "{\"ids\": [\"6qv3k0b7x\"], \"properties\": [{\"id\": \"country\"}]}")
                    @RestQuery
                    @Nullable
                    String extend) {
        return queries == null && extend == null ? answer(manifest.content()) : answer(queries, extend);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reconcile",
            summary = "Ask the reconciliation service",
            description =
                    "Queries or a request for data, one of the two, as by GET: for what is too long for an address. Nothing is kept of it.")
    @APIResponse(
            responseCode = "200",
            description = ANSWER + ".",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = FOUND))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Response post(@BeanParam ReconcileForm form) {
        return answer(form.queries, form.extend);
    }

    private Response answer(@Nullable String queries, @Nullable String extend) {
        if ((queries == null) == (extend == null)) {
            throw Problem.invalidParameter("queries", "Send either queries or extend.");
        }
        return answer(
                queries == null
                        ? extension.answer(JsonParameter.read("extend", String.valueOf(extend)))
                        : reconcile.answer(batch(queries), asked.language()));
    }

    private static LinkedHashMap<String, ReconciliationQuery> batch(String queries) {
        var json = JsonParameter.read("queries", queries);
        int size = json.node().size();
        if (size < 1 || size > Manifest.MOST_QUERIES) {
            throw Problem.invalidParameter(
                    "queries", "A batch has from 1 to %d queries, not %d.".formatted(Manifest.MOST_QUERIES, size));
        }
        var batch = new LinkedHashMap<String, ReconciliationQuery>();
        json.fields().forEach(key -> batch.put(key, ReconciliationQuery.read(json.field(key))));
        return batch;
    }

    private Response answer(Object body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().code())
                .build();
    }
}
