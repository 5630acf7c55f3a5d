package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record that somebody may mean who is still typing. */
@Schema(description = "A record that somebody may mean who is still typing.")
public record Suggestion(
        @Schema(description = "What it is: actor, alliance or experience.", examples = "actor")
        String type,

        @Schema(description = "Its id.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "Its name or title.", examples = "Ville de Bamako")
        String name,

        @Schema(description = "Its kind.", examples = "local-government")
        String kind,

        @Schema(description = "Its country, ISO 3166-1 alpha-2, if it has one.", examples = "ML") @Nullable
        String country) {}
