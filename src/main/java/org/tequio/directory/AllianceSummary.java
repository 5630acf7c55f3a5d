package org.tequio.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.Selectable;

import java.util.List;

/** An alliance as lists show it. */
@Selectable
@Schema(description = "An alliance as lists show it.")
public record AllianceSummary(
        @Schema(description = "Its id, for ever.", examples = "7wq0c4h23")
        String id,

        @Schema(description = "Its official name.", examples = "GSEF membership network")
        String name,

        @Schema(description = "What it is: a code of /reference/alliance-kinds.", examples = "network-membership")
        String kind,

        @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until,

        @Schema(description = "The scheme that says who is North and who is South.", examples = "fcssc")
        String scheme,

        @Schema(
                description = "How it lies between North and South: a code of /reference/patterns.",
                examples = "south-south")
        String pattern,

        @Schema(
                description =
                        "The stakeholder groups of its members: codes of /reference/groups; whatever the dates, without "
                                + "memberships that are disputed or said to have ended.",
                examples = "[\"government\", \"sse-organisation\"]")
        List<String> groups,

        @Schema(
                description =
                        "How many actors are members, whatever the dates, without memberships that are disputed or said to have ended.",
                examples = "86")
        long members,

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

        @Schema(
                description = "How well it matches the words asked for: Lucene's BM25, comparable within one answer.",
                examples = "7.4")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double score) {}
