package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.contract.AnswerExamples;

import java.time.Instant;

/** A run as everybody may see it. */
@Schema(
        description = "One analysis of the whole network.",
        extensions = @Extension(name = AnswerExamples.WITHOUT, value = "failure"))
record AnalysisRun(
        @Schema(description = "Its id.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "waiting, running, done or failed.", examples = "done")
        AnalysisState state,

        @Schema(description = "Who started it: admin or schedule.", examples = "schedule")
        String startedBy,

        @Schema(description = "What its figures depend on beside the graph.")
        AnalysisParameters parameters,

        @Schema(
                description = "The version of Graph Data Science that brokers and communities come from; null before "
                        + "the end, and of a run that had none.",
                examples = "2.13.9")
        @Nullable
        String graphDataScience,

        @Schema(description = "The register's revision that it shows; null before its end.", examples = "7421")
        @Nullable
        Long asOf,

        @Schema(
                description = "Whether the graph stood there until all was read; if not, some of it may be of a moment "
                        + "later. Null before its end.",
                examples = "true")
        @Nullable
        Boolean steady,

        @Schema(description = "When it was asked for.", examples = "2026-11-24T03:00:00Z")
        Instant requestedAt,

        @Schema(
                description = "When it began, for the last time if its process was killed; null while it waits.",
                examples = "2026-11-24T03:00:01Z")
        @Nullable
        Instant startedAt,

        @Schema(description = "When it ended.", examples = "2026-11-24T03:00:02Z") @Nullable
        Instant endedAt,

        @Schema(description = "How long it took; null before its end.", examples = "812") @Nullable
        Long durationMillis,

        @Schema(description = "How far it has come, from 0 to 1.", examples = "1.0")
        double progress,

        @Schema(
                description = "Its quality: the modularity (Newman and Girvan 2004) of its communities in the two-mode "
                        + "network, Q = Σ (L_c/L − γ (d_c/2L)²); null if it has none.",
                examples = "0.71")
        @Nullable
        Double modularity,

        @Schema(description = "Why it failed and what to do; null unless it did.", examples = "The graph ran …")
        @Nullable
        String failure) {}
