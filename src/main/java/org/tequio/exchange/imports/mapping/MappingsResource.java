package org.tequio.exchange.imports.mapping;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tequio.exchange.imports.mapping.MappingView.AllMappings;
import org.tequio.shared.Problem;

@Path("/api/v1/mappings")
@Tag(name = "Exchange", description = "Data in and out.")
class MappingsResource {

    private static final String YAML = "application/yaml";

    @GET
    @Operation(
            operationId = "listMappings",
            summary = "List the mappings of imports",
            description = "Each turns files that others write into our data package. Its name goes into 'mapping=' of "
                    + "an import; its YAML is a model for one of your own, sent as the form part 'mapping'.")
    @APIResponse(responseCode = "200", description = "The mappings that come along.")
    public AllMappings list() {
        return new AllMappings(Mappings.NAMES.stream().map(MappingView::of).toList());
    }

    @GET
    @Path("{name}")
    @Produces(YAML)
    @Operation(
            operationId = "getMapping",
            summary = "Show a mapping of imports",
            description = "Which of their fields becomes which of our columns, and how.")
    @APIResponse(
            responseCode = "200",
            description = "The mapping in YAML.",
            content =
                    @Content(
                            mediaType = YAML,
                            schema = @Schema(type = SchemaType.STRING, examples = "title: Nodes and edges")))
    @APIResponse(ref = "NotFound", responseCode = "404")
    public String get(@Parameter(description = "The mapping's name.", example = "susy") @RestPath String name) {
        if (!Mappings.NAMES.contains(name)) {
            throw Problem.notFound("mapping", name);
        }
        return Mappings.text(name);
    }
}
