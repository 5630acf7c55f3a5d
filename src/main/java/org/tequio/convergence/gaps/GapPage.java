package org.tequio.convergence.gaps;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Thresholds;
import org.tequio.shared.Paged;

import java.util.List;

/** One page of gaps. */
@Schema(description = "One page of gaps.")
record GapPage(
        @Schema(description = "The day that it is for.", examples = "2026-07-01")
        String at,

        @Schema(description = "What it was computed with.") GapsParameters parameters,

        @Schema(description = "How wide a gap is.", examples = FORMULA)
        String formula,

        Thresholds thresholds,

        @Schema(description = "The gaps of this page, the widest first.")
        List<GapView> items,

        @Schema(description = "How many there are on all pages.", examples = "73")
        long total,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf)
        implements Paged {

    static final String FORMULA = "gap = P − R, with R = 0 where alliances bring no pair together";
}
