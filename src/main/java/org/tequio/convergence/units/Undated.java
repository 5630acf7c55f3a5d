package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.measure.UnitCounts;

/** What nobody knows the beginning of: it counts on every day until its end, however long ago. */
@Schema(
        name = "ConvergenceUndated",
        description = "Of what is counted, what nobody knows the beginning of: it counts as if it had always been "
                + "there, so that the further back a day, the more of it may be too many.")
record Undated(
        @Schema(description = "Actors of all groups.", examples = "42")
        long actors,

        @Schema(description = "Alliances with a member here.", examples = "7")
        long alliances,

        @Schema(description = "Memberships in any state, of those that 'memberships' counts.", examples = "63")
        long memberships) {

    static Undated of(UnitCounts counts) {
        return new Undated(counts.undatedActors(), counts.undatedAlliances(), counts.undatedMemberships());
    }
}
