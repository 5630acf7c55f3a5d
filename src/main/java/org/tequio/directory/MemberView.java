package org.tequio.directory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.JsonText;

import java.util.List;

/** An actor's part in an alliance, seen from the alliance. */
@Schema(name = "Member", description = "An actor's part in an alliance, seen from the alliance.")
public record MemberView(
        @Schema(description = "The membership's id.", examples = "b1xk92m0v")
        String id,

        @Schema(description = "The actor's id.", examples = "6qv3k0b7x")
        String actorId,

        @Schema(description = "The actor's name.", examples = "Ville de Bamako")
        String actorName,

        @Schema(description = "The actor's kind: a code of /reference/kinds.", examples = "local-government")
        String actorKind,

        @Schema(description = "The actor's stakeholder group: a code of /reference/groups.", examples = "government")
        String actorGroup,

        @Schema(description = "The actor's seat, ISO 3166-1 alpha-2.", examples = "ML") @Nullable
        String actorCountry,

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
