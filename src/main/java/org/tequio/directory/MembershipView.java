package org.tequio.directory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.JsonText;

import java.util.List;

/** An actor's part in an alliance, seen from the actor. */
@Schema(name = "MembershipOfActor", description = "An actor's part in an alliance, seen from the actor.")
public record MembershipView(
        @Schema(description = "The membership's id.", examples = "b1xk92m0v")
        String id,

        @Schema(description = "The alliance's id.", examples = "7wq0c4h23")
        String allianceId,

        @Schema(description = "The alliance's name.", examples = "GSEF membership network")
        String allianceName,

        @Schema(
                description = "The alliance's kind: a code of /reference/alliance-kinds.",
                examples = "network-membership")
        String allianceKind,

        @Schema(description = "The scheme that says who is North and who is South.", examples = "fcssc")
        String scheme,

        @Schema(
                description = "How the alliance lies between North and South: a code of /reference/patterns.",
                examples = "south-south")
        String pattern,

        @Schema(description = "What the actor does there: a code of /reference/roles.", examples = "lead")
        String role,

        @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until,

        @Schema(description = "On whose word: a code of /reference/membership-states.", examples = "reported")
        String state,

        @Schema(description = "The pages that say so.") @JsonDeserialize(using = JsonText.class)
        List<SourceView> sources,

        @Schema(description = "What the source lets others do with it.", examples = "CC0-1.0")
        String licence,

        @Schema(description = "The last day on which somebody stood for it.", examples = "2026-11-24")
        String confirmedOn,

        @Schema(
                description =
                        "How long ago somebody stood for it: green (less than a year), yellow (less than two), red.",
                examples = "green")
        Freshness freshness) {}
