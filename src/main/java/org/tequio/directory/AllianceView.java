package org.tequio.directory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.JsonText;

import java.util.List;

/** All that the directory knows of one alliance. */
@Schema(name = "Alliance", description = "All that the directory knows of one alliance.")
public record AllianceView(
        @Schema(description = "Its id, for ever.", examples = "7wq0c4h23")
        String id,

        @Schema(description = "How often it was changed, and once for its creation.", examples = "1")
        int version,

        @Schema(description = "Its official name.", examples = "GSEF membership network")
        String name,

        @Schema(description = "All its names.") @JsonDeserialize(using = JsonText.class)
        List<NameView> names,

        @Schema(description = "What it is: a code of /reference/alliance-kinds.", examples = "network-membership")
        String kind,

        @Schema(description = "What it is about.", examples = "Association of local governments and SSE networks.")
        @Nullable
        String description,

        @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until,

        @Schema(description = "Where it acts: codes of /reference/territories.", examples = "[\"002\"]")
        List<String> territories,

        @Schema(description = "What it does: codes of /reference/activities.", examples = "[\"housing\"]")
        List<String> activities,

        @Schema(description = "Goals and targets it works on: codes of /reference/sdgs.", examples = "[\"8\"]")
        List<String> sdgs,

        @Schema(description = "How it lies between North and South, under each scheme.")
        List<PatternView> patterns,

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

        @Schema(
                description =
                        "The stakeholder groups of its members: codes of /reference/groups; whatever the dates, without "
                                + "memberships that are disputed or said to have ended.",
                examples = "[\"government\", \"sse-organisation\"]")
        List<String> groups,

        @Schema(description = "How many memberships it has.", examples = "86")
        long membershipCount,

        @Schema(description = "Its members and their parts, the first hundred by name; 'members' of the links has all.")
        List<MemberView> members,

        @Schema(description = "What was learned in it, the first hundred by title; 'experiences' of the links has all.")
        List<ExperienceSummary> experiences,

        @Schema(description = "Where to read on.") Links links,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {

    /** Where to read on about an alliance. */
    @Schema(name = "AllianceLinks", description = "Where to read on about an alliance.")
    public record Links(
            @Schema(description = "This answer.", examples = "/api/v1/alliances/7wq0c4h23")
            String self,

            @Schema(description = "All its members.", examples = "/api/v1/alliances/7wq0c4h23/members")
            String members,

            @Schema(description = "All that was learned in it.", examples = "/api/v1/experiences?alliance=7wq0c4h23")
            String experiences,

            @Schema(description = "All its versions.", examples = "/api/v1/alliances/7wq0c4h23/history")
            String history,

            @Schema(
                    description = "The same as linked data.",
                    examples = "/api/v1/exports/alliances.jsonld?id=7wq0c4h23")
            String jsonld) {}
}
