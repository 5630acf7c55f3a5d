package org.tequio.convergence.gaps;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.measure.UnitType;

import java.util.List;

/** What an answer about gaps was computed with. */
@Schema(description = "What an answer about gaps was computed with.")
record GapsParameters(
        @Schema(description = "What kind of units.", examples = "country", implementation = String.class)
        UnitType by,

        @Schema(description = "The territory that holds the units; null for the world.", examples = "202") @Nullable
        String within,

        @Schema(description = "How many actors of the seven groups a unit has at least.", examples = "10")
        long minActors,

        @Schema(
                description = "Groups one of which a gap concerns; empty if none is asked for.",
                examples = "[\"academia\"]")
        List<String> groups) {

    boolean isAbout(String group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
