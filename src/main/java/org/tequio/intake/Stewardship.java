package org.tequio.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** Somebody speaks for an organisation. */
@Schema(name = "Stewardship", description = "That the holder of an accepted claim's token speaks for an organisation.")
public record Stewardship(
        @Schema(description = "The id of the claim, which names it.", examples = "9c4w1x7vd")
        String claim,

        @Schema(description = "Since when.", examples = "2026-11-24T08:00:00Z")
        Instant since) {

    /** Those of one organisation; few enough for one answer. */
    @Schema(name = "Stewardships", description = "Who speaks for an organisation at present.")
    public record All(
            @Schema(description = "The first one first.") List<Stewardship> items) {}
}
