package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Realised mixing and convergence when a large alliance does not drown the rest. */
@Schema(
        name = "WeightedConvergence",
        description = "R and R / P when the pairs of each alliance are divided by m − 1, m all its members on the day "
                + "(Newman 2001).")
record WeightedView(
        @Schema(description = "Σ cross-group pairs / (m − 1) ÷ Σ pairs / (m − 1).", examples = "0.5625") @Nullable
        Double realised,

        @Schema(description = "That divided by P.", examples = "0.75") @Nullable
        Double convergence) {

    static WeightedView of(List<Contribution> contributions, @Nullable Double potential) {
        double all = 0;
        double cross = 0;
        for (var contribution : contributions) {
            var counts = contribution.counts();
            if (counts.pairs() > 0) {
                all += (double) counts.pairs() / (contribution.everyone() - 1);
                cross += (double) counts.crossGroupPairs() / (contribution.everyone() - 1);
            }
        }
        var realised = all == 0 ? null : (Double) (cross / all);
        return new WeightedView(
                realised, realised == null || potential == null || potential == 0 ? null : realised / potential);
    }
}
