package org.tequio.reference;

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
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Parameters;

import java.util.List;

/** The code lists over HTTP. */
@Path("/api/v1/reference")
@Produces({MediaType.APPLICATION_JSON, Skos.MEDIA_TYPE})
@Tag(
        name = "Reference",
        description = "The codes that requests and answers use, with labels in English, French, Spanish.")
class ReferenceResource {

    private final ReferenceAnswers answers;

    ReferenceResource(ReferenceAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("territories")
    @Operation(
            operationId = "listTerritories",
            summary = "List the world, its regions, its countries and their subdivisions",
            description = "The tree of UN M49, ISO 3166-1 and ISO 3166-2; broader is the code of the territory above. "
                    + "Filters narrow the more than five thousand: type=country&within=002 are the countries of "
                    + "Africa, type=subdivision&within=MX the states of Mexico.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CodeItems.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Response territories(
            @Parameter(
                            description = "Only territories of these types.",
                            example = "country",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = TerritoryType.class))
                    @RestQuery
                    List<String> type,
            @Parameter(description = "Only this territory and what it holds.", example = "002") @RestQuery @Nullable
                    String within) {
        var types = Parameters.members("type", type, TerritoryType.CODES);
        var top = within == null
                ? Territories.ROOT
                : Territories.WORLD.get("within", within).code();
        var members = Territories.WORLD
                .within(top)
                .filter(territory -> types.isEmpty() || types.contains(territory.type()))
                .toList();
        return answers.list(CodeList.TERRITORIES, members);
    }

    @GET
    @Path("{list}")
    @Operation(
            operationId = "listReferenceCodes",
            summary = "List the codes of a list",
            description = "All of it in one answer. Ask for application/ld+json to have it in SKOS.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CodeItems.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public Response list(@Parameter(description = "The list.", example = "kinds") @RestPath CodeList list) {
        return answers.list(list, list.members());
    }

    @GET
    @Path("{list}/{code}")
    @Operation(
            operationId = "getReferenceCode",
            summary = "Get one code of a list",
            description = "The same that the list says of it.")
    @APIResponse(
            responseCode = "200",
            description = "The code.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CodeItem.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "NotFound", responseCode = "404")
    public Response code(
            @Parameter(description = "The list.", example = "kinds") @RestPath CodeList list,
            @Parameter(description = "The code.", example = "cooperative") @RestPath String code) {
        return answers.member(list.member(code));
    }
}
