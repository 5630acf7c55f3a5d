package org.tequio.directory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.JsonText;

import java.util.List;

/** All that the directory knows of one experience. */
@Schema(name = "Experience", description = "What an alliance or some actors learned.")
public record ExperienceView(
        @Schema(description = "Its id, for ever.", examples = "x2m90fk42")
        String id,

        @Schema(description = "How often it was changed, and once for its creation.", examples = "1")
        int version,

        @Schema(description = "Its kind: a code of /reference/experience-kinds.", examples = "lesson")
        String kind,

        @Schema(description = "Its title.", examples = "Framework law on the SSE in Senegal")
        String title,

        @Schema(description = "What happened and what follows from it.", examples = "The National Assembly adopted …")
        String summary,

        @Schema(description = "The language of title and summary; null when nobody said.", examples = "en") @Nullable
        String lang,

        @Schema(description = "Where: ISO 3166-1 alpha-2.", examples = "SN") @Nullable
        String country,

        @Schema(description = "When, as exactly as known.", examples = "2021") @Nullable
        String date,

        @Schema(description = "The crisis it was made in.", examples = "covid-19") @Nullable
        String crisis,

        @Schema(description = "Goals and targets it touches: codes of /reference/sdgs.", examples = "[\"8\"]")
        List<String> sdgs,

        @Schema(description = "The alliance it was made in.") @Nullable
        ReferenceView alliance,

        @Schema(description = "The actors that made it.") List<ReferenceView> actors,
        @Schema(description = "Where others keep it.") List<IdentifierView> identifiers,

        @Schema(description = "The public pages that support it.") @JsonDeserialize(using = JsonText.class)
        List<SourceView> sources,

        @Schema(description = "What the source lets others do with it.", examples = "CC0-1.0")
        String licence,

        @Schema(description = "The last day on which somebody stood for it.", examples = "2026-11-24")
        String confirmedOn,

        @Schema(
                description = "When the register was last told something of it.",
                examples = "2026-11-24T08:00:00.000000Z")
        String updatedAt,

        @Schema(
                description =
                        "How long ago somebody stood for it: green (less than a year), yellow (less than two), red.",
                examples = "green")
        Freshness freshness,

        @Schema(description = "Where to read on.") Links links,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {

    /** Where to read on about an experience. */
    @Schema(name = "ExperienceLinks", description = "Where to read on about an experience.")
    public record Links(
            @Schema(description = "This answer.", examples = "/api/v1/experiences/9c4w1x7vd")
            String self,

            @Schema(
                    description = "The same as linked data.",
                    examples = "/api/v1/exports/experiences.jsonld?id=9c4w1x7vd")
            String jsonld) {}
}
