package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.StakeholderGroup;

/** Actors that are of none of the seven groups: they are in no measure. */
@Schema(description = "Actors that are of none of the seven groups and in no measure.")
record Beside(
        @Schema(description = "Platforms of several groups.", examples = "3")
        long platform,

        @Schema(description = "Actors of unknown kind.", examples = "4")
        long unknown) {

    static Beside of(UnitCounts counts) {
        return new Beside(counts.actors(StakeholderGroup.PLATFORM), counts.actors(StakeholderGroup.UNKNOWN));
    }
}
