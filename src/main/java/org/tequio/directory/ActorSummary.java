package org.tequio.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.Selectable;

import java.util.List;

/** An actor as lists show it. */
@Selectable
@Schema(description = "An actor as lists show it.")
public record ActorSummary(
        @Schema(description = "Its id, for ever.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "Its official name.", examples = "Ville de Bamako")
        String name,

        @Schema(description = "What it is: a code of /reference/kinds.", examples = "local-government")
        String kind,

        @Schema(description = "Its stakeholder group: a code of /reference/groups.", examples = "government")
        String group,

        @Schema(description = "Its sector of the economy; null for a mixed or unknown platform.", examples = "public")
        @Nullable
        String sector,

        @Schema(description = "The level it works at: a code of /reference/levels.", examples = "local") @Nullable
        String level,

        @Schema(description = "Its seat, ISO 3166-1 alpha-2; null for a body without one.", examples = "ML") @Nullable
        String country,

        @Schema(description = "Where in the country its seat is, ISO 3166-2.", examples = "ML-BKO") @Nullable
        String subdivision,

        @Schema(description = "The city of its seat.", examples = "Bamako") @Nullable
        String city,

        @Schema(description = "Its website.", examples = "https://www.gsef-net.org") @Nullable
        String website,

        @Schema(description = "What it does: codes of /reference/activities.", examples = "[\"housing\"]")
        List<String> activities,

        @Schema(description = "Goals and targets it works on: codes of /reference/sdgs.", examples = "[\"8\"]")
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

        @Schema(description = "How many memberships it has.", examples = "12")
        long memberships,

        @Schema(
                description = "How well it matches the words asked for: Lucene's BM25, comparable within one answer.",
                examples = "7.4")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double score) {}
