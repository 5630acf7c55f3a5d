package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;

/** What an administrator says of a run to be started. */
@Schema(description = "A run to be started.")
record NewAnalysis(
        @Schema(
                description = "What makes every draw, from 0 to 2⁵³ − 1; the configured one if it is not given.",
                examples = "7")
        @Nullable
        Long seed)
        implements Checked {

    static final NewAnalysis AS_CONFIGURED = new NewAnalysis(null);

    /** JavaScript knows no more whole numbers. */
    private static final long LARGEST_SEED = (1L << 53) - 1;

    @Override
    public void check(BodyFaults faults) {
        if (seed != null && (seed < 0 || seed > LARGEST_SEED)) {
            faults.add("/seed", "invalid-value", "seed is a number from 0 to %d.".formatted(LARGEST_SEED));
        }
    }
}
