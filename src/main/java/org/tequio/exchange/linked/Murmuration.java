package org.tequio.exchange.linked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.contract.AnswerExamples;

import java.util.List;

/** An organisation's profile after organizations_schema 1.0.0 of the Murmurations Network, which writes with underscores. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "MurmurationsProfile",
        description = "A profile after organizations_schema 1.0.0 of the Murmurations Network, whose index reads it.",
        extensions = @Extension(name = AnswerExamples.WITHOUT, value = "ends_at"))
public record Murmuration(
        @Schema(description = "The schemas that it keeps to.", examples = "[\"organizations_schema-v1.0.0\"]")
        @JsonProperty("linked_schemas")
        List<String> linkedSchemas,

        @Schema(description = "Its official name.", examples = "Ville de Bamako")
        String name,

        @Schema(description = "Its short name.", examples = "GSEF") @Nullable
        String nickname,

        @Schema(
                description = "Its website; of one that has none, its address for ever.",
                examples = "https://www.gsef-net.org")
        @JsonProperty("primary_url")
        String primaryUrl,

        @Schema(
                description = "Its kinds, stakeholder group and activities, as codes of /reference, and its goals, as "
                        + "such codes behind sdg-.",
                examples = "[\"local-government\", \"government\", \"sdg-8\"]")
        List<String> tags,

        @Schema(description = "active, or completed for one that was closed.", examples = "active")
        String status,

        @Schema(description = "Its seat, ISO 3166-1 alpha-2.", examples = "ML")
        @JsonProperty("country_iso_3166")
        @Nullable
        String country,

        @Schema(description = "Where it is.") @Nullable Geolocation geolocation,

        @Schema(description = "local, regional, national or international.", examples = "local")
        @JsonProperty("geographic_scope")
        @Nullable
        String geographicScope,

        @Schema(
                description =
                        "The first hundred of the alliances that it is a member of, and the actor that it is part of.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Relationship> relationships,

        @Schema(
                description = "The first second of when it was founded, since 1970; a year begins with its first day.",
                examples = "-1640995200")
        @JsonProperty("starts_at")
        @Nullable
        Long startsAt,

        @Schema(description = "Likewise of when it was closed.", examples = "1577836800")
        @JsonProperty("ends_at")
        @Nullable
        Long endsAt,

        @Schema(description = "Its address for ever.", examples = "https://tequio.example/id/6qv3k0b7x")
        @JsonProperty("unique_id")
        String uniqueId) {

    /** Degrees, WGS 84. */
    @Schema(name = "MurmurationsGeolocation", description = "Degrees, WGS 84.")
    public record Geolocation(
            @Schema(description = "North.", examples = "12.64")
            double lat,

            @Schema(description = "East.", examples = "-8.0")
            double lon) {}

    /** What it has to do with another thing. */
    @Schema(name = "MurmurationsRelationship", description = "What it has to do with another thing.")
    public record Relationship(
            @Schema(description = "How.", examples = "https://schema.org/memberOf") @JsonProperty("predicate_url")
            String predicateUrl,

            @Schema(description = "With what.", examples = "https://tequio.example/id/7wq0c4h23")
            @JsonProperty("object_url")
            String objectUrl) {}
}
