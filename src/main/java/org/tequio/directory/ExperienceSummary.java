package org.tequio.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.Selectable;

import java.util.List;

/** An experience as lists show it. */
@Selectable
@Schema(description = "An experience as lists show it.")
public record ExperienceSummary(
        @Schema(description = "Its id.", examples = "x2m90fk42")
        String id,

        @Schema(description = "Its kind: a code of /reference/experience-kinds.", examples = "lesson")
        String kind,

        @Schema(description = "Its title.", examples = "Framework law on the SSE in Senegal")
        String title,

        @Schema(description = "When, as exactly as known.", examples = "2021") @Nullable
        String date,

        @Schema(description = "The language of its title; null when nobody said.", examples = "en") @Nullable
        String lang,

        @Schema(description = "Where: ISO 3166-1 alpha-2.", examples = "SN") @Nullable
        String country,

        @Schema(description = "The crisis it was made in.", examples = "covid-19") @Nullable
        String crisis,

        @Schema(description = "Goals and targets it touches: codes of /reference/sdgs.", examples = "[\"8\"]")
        List<String> sdgs,

        @Schema(
                description = "When the register was last told something of it.",
                examples = "2026-11-24T08:00:00.000000Z")
        String updatedAt,

        @Schema(
                description =
                        "How long ago somebody stood for it: green (less than a year), yellow (less than two), red.",
                examples = "green")
        Freshness freshness,

        @Schema(
                description = "How well it matches the words asked for: Lucene's BM25, comparable within one answer.",
                examples = "7.4")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double score) {}
