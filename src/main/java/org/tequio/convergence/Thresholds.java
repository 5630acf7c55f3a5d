package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.measure.UnitCounts;

/** Below which counts a unit is thin: its measures are those of a few, and a single new record turns them. */
@Schema(description = "Below which counts a unit is called thin.")
record Thresholds(
        @Schema(description = "With fewer actors of the seven groups it is thin.", examples = "10")
        long actors,

        @Schema(description = "With fewer alliances it is thin.", examples = "3")
        long alliances) {

    static final Thresholds OF_THIN = new Thresholds(10, 3);

    boolean areMissedBy(UnitCounts counts) {
        return counts.actors() < actors || counts.alliances() < alliances;
    }
}
