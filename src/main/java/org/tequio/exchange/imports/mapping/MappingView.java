package org.tequio.exchange.imports.mapping;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A mapping that comes along, as a list shows it. */
@Schema(name = "ImportMapping", description = "A mapping that comes along.")
record MappingView(
        @Schema(description = "What to write in 'mapping='.", examples = "susy")
        String name,

        @Schema(description = "What it reads.", examples = "TransforMap and SUSY: initiatives as GeoJSON")
        String title,

        @Schema(
                description = "Where such files come from, and what to know of them.",
                examples = "Points with properties.")
        String description,

        @Schema(description = "The parts of the form that it reads.")
        List<ReadPart> reads,

        @Schema(description = "Its YAML.", examples = "/api/v1/mappings/susy")
        String address) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static MappingView of(String name) {
        try {
            var mapping = YAML.readTree(Mappings.text(name));
            var parts = mapping.path("reads").properties().stream()
                    .map(part -> new ReadPart(part.getKey(), part.getValue().asText()))
                    .toList();
            return new MappingView(
                    name,
                    mapping.path("title").asText(),
                    mapping.path("description").asText().strip(),
                    parts,
                    "/api/v1/mappings/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the form. */
    @Schema(name = "ImportMappingPart", description = "A part of the form that a mapping reads.")
    record ReadPart(
            @Schema(description = "Its name.", examples = "data")
            String part,

            @Schema(description = "csv, ndjson, geojson or jsonld.", examples = "geojson")
            String format) {}

    /** All of them. */
    @Schema(name = "ImportMappings", description = "The mappings that come along.")
    record AllMappings(
            @Schema(description = "Each with its name.") List<MappingView> items) {}
}
