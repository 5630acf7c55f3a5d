package org.tequio.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.directory.IdentifierView;
import org.tequio.directory.ReferenceView;
import org.tequio.directory.SourceView;
import org.tequio.shared.Freshness;

import java.util.List;

/** All that the register says of one experience. */
@Schema(name = "ExportedExperience", description = "What an alliance or some actors learned.")
public record ExportedExperience(
        @Schema(description = "Its id, for ever.", examples = "x2m90fk42")
        String id,

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

        @Schema(description = "The public pages that support it.")
        List<SourceView> sources,

        @Schema(description = "What the source lets others do with it.", examples = "CC0-1.0")
        String licence,

        @Schema(description = "The last day on which somebody stood for it.", examples = "2026-11-24")
        String confirmedOn,

        @Schema(
                description =
                        "How long ago somebody stood for it: green (less than a year), yellow (less than two), red.",
                examples = "green")
        Freshness freshness,

        @Schema(description = "How often it was changed, and once for its creation.", examples = "1")
        int version,

        @Schema(
                description = "When the register was last told something of it.",
                examples = "2026-11-24T08:00:00.000000Z")
        String updatedAt)
        implements ExportedRecord {}
