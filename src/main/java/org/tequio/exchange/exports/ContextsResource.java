package org.tequio.exchange.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tequio.shared.FixedAnswers;
import org.tequio.shared.PublicAddress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the short names in our JSON-LD mean, so that nobody has to ask anybody else. */
@Path(ContextsResource.TEQUIO)
@Tag(name = "Exchange", description = "Data in and out.")
@NonBlocking
public class ContextsResource {

    public static final String TEQUIO = "/api/v1/contexts/tequio.jsonld";

    private static final MediaType JSON_LD = MediaType.valueOf(ExportFormat.JSONLD_TYPE);
    private static final String LANGUAGE = "en";

    private final FixedAnswers answers;
    private final JsonNode context;

    ContextsResource(FixedAnswers answers, PublicAddress address, ObjectMapper mapper) {
        this.answers = answers;
        this.context = read(address, mapper);
    }

    @GET
    @Produces(ExportFormat.JSONLD_TYPE)
    @Operation(
            operationId = "getContext",
            summary = "Explain the names in our JSON-LD",
            description = "The context that every JSON-LD export names: what its short names mean in the words of "
                    + "schema.org, W3C ORG, SKOS, Dublin Core and ESSGlobal.")
    @APIResponse(
            responseCode = "200",
            description = "The context.",
            content =
                    @Content(
                            mediaType = ExportFormat.JSONLD_TYPE,
                            schema = @Schema(type = SchemaType.OBJECT, description = "A JSON-LD 1.1 context.")))
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Response get() {
        return answers.json(context, JSON_LD, LANGUAGE);
    }

    /** The terms of our own begin with the address of this installation. */
    private static JsonNode read(PublicAddress address, ObjectMapper mapper) {
        try (var file = ContextsResource.class.getResourceAsStream("context.jsonld")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return mapper.readTree(text.replace("{address}", address.of("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
