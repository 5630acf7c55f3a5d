package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Between which values convergence lies, as far as who is listed is a sample. */
@Schema(name = "ConvergenceInterval", description = "Between which values convergence lies, and how that was drawn.")
record IntervalView(
        @Schema(description = "2.5 % of the resamples are below it.", examples = "0.41")
        double low,

        @Schema(description = "2.5 % of the resamples are above it.", examples = "1.33")
        double high,

        @Schema(description = "The share of resamples between them.", examples = "0.95")
        double level,

        @Schema(
                description = "How it was estimated.",
                examples =
                        "percentile bootstrap (Efron 1979): alliances drawn with replacement, groups of actors drawn "
                                + "multinomially, P times N / (N - 1)")
        String method,

        @Schema(description = "What made the draws.", examples = "1")
        long seed,

        @Schema(description = "How many resamples were drawn.", examples = "1000")
        int resamples,

        @Schema(
                description = "In how many of them convergence had a meaning: the interval is of these.",
                examples = "994")
        int used) {}
