package org.tequio.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.directory.SourceView;
import org.tequio.shared.Freshness;

import java.util.List;

/** All that the register says of an actor's part in an alliance. */
@Schema(name = "ExportedMembership", description = "All that the register says of an actor's part in an alliance.")
public record ExportedMembership(
        @Schema(description = "The alliance's id.", examples = "7wq0c4h23")
        String allianceId,

        @Schema(description = "The actor's id.", examples = "6qv3k0b7x")
        String actorId,

        @Schema(description = "What the actor does there: a code of /reference/roles.", examples = "lead")
        String role,

        @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until,

        @Schema(description = "On whose word: a code of /reference/membership-states.", examples = "reported")
        String state,

        @Schema(description = "The membership's id.", examples = "b1xk92m0v")
        String id,

        @Schema(description = "The pages that say so.") List<SourceView> sources,

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
