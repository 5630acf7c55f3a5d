package org.tequio.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.directory.IdentifierView;
import org.tequio.directory.NameView;
import org.tequio.directory.SourceView;
import org.tequio.shared.Freshness;

import java.util.List;

/** All that the register itself says of one alliance, and what follows from its members. */
@Schema(name = "ExportedAlliance", description = "All that the register says of one alliance.")
public record ExportedAlliance(
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

        @Schema(
                description = "How it lies between North and South: a code of /reference/patterns.",
                examples = "south-south")
        String pattern,

        @Schema(description = "The scheme that says who is North and who is South.", examples = "fcssc")
        String scheme,

        @Schema(
                description = "Whether it would be triangular if somebody had said who facilitates.",
                examples = "false")
        boolean triangularCandidate,

        @Schema(
                description = "The stakeholder groups that meet in it: codes of /reference/groups; disputed and ended "
                        + "memberships do not count.",
                examples = "[\"government\", \"sse-organisation\"]")
        List<String> groups,

        @Schema(
                description = "How many actors are in it; disputed and ended memberships do not count.",
                examples = "86")
        long members,

        @Schema(description = "What it is about.", examples = "Association of local governments and SSE networks.")
        @Nullable
        String description,

        @Schema(description = "Where it acts: codes of /reference/territories.", examples = "[\"002\"]")
        List<String> territories,

        @Schema(description = "What it does: codes of /reference/activities.", examples = "[\"housing\"]")
        List<String> activities,

        @Schema(description = "Goals and targets it works on: codes of /reference/sdgs.", examples = "[\"8\"]")
        List<String> sdgs,

        @Schema(description = "All its names, the official one first.")
        List<NameView> names,

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
