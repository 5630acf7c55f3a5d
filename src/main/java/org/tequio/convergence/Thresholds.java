package org.tequio.convergence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.measure.UnitCounts;

/** Below which counts a unit is thin: its measures are those of a few, and a single new record turns them. */
@Schema(description = "Below which counts a unit is called thin.")
public record Thresholds(
        @Schema(description = "With fewer actors of the seven groups it is thin.", examples = "10")
        long actors,

        @Schema(description = "With fewer alliances it is thin.", examples = "3")
        long alliances) {

    public static final Thresholds OF_THIN = new Thresholds(10, 3);

    public boolean areMissedBy(UnitCounts counts) {
        return counts.actors() < actors || counts.alliances() < alliances;
    }
}
