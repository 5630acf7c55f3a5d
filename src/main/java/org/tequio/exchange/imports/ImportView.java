package org.tequio.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.contract.AnswerExamples;

import java.time.Instant;

/** An import as its sender sees it. */
@Schema(
        name = "Import",
        description = "The import of a data package.",
        extensions = @Extension(name = AnswerExamples.WITHOUT, value = "failure"))
record ImportView(
        @Schema(description = "Its id.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "Who gives the ids in the package.", examples = "tequio-sample")
        String source,

        @Schema(description = "running, done, failed or cancelled.", examples = "done")
        ImportState state,

        @Schema(description = "Whether it only tries.", examples = "false")
        boolean dryRun,

        @Schema(description = "Whether the ids in the package become those of the records.", examples = "false")
        boolean keepIds,

        @Schema(description = "What became of the rows so far.")
        Counts counts,

        @Schema(
                description =
                        "How many rows the package has, as far as it was looked through: all of them once counts begins to grow.",
                examples = "565")
        long rows,

        @Schema(description = "How many findings the report has.", examples = "0")
        long findings,

        @Schema(description = "How far it has come, from 0 to 1.", examples = "1.0")
        double progress,

        @Schema(description = "When it was taken in.", examples = "2026-11-24T03:00:00Z") @Nullable
        Instant submittedAt,

        @Schema(description = "When it ended.", examples = "2026-11-24T03:00:02Z") @Nullable
        Instant endedAt,

        @Schema(description = "Why it failed and what to do; null unless it did.", examples = "The file ends …")
        @Nullable
        String failure,

        @Schema(description = "Where to go on.") Links links) {

    static ImportView of(ImportJob job, long findings) {
        return new ImportView(
                job.id(),
                job.source(),
                job.state(),
                job.isDryRun(),
                job.keepsIds(),
                job.counts(),
                job.rowsTotal(),
                findings,
                job.progress(),
                job.submittedAt(),
                job.endedAt(),
                job.failure(),
                Links.of(job.id()));
    }

    /** Where to go on. */
    @Schema(name = "ImportLinks", description = "Where to go on.")
    record Links(
            @Schema(description = "This import.", examples = "/api/v1/imports/9c4w1x7vd")
            String self,

            @Schema(description = "What it found.", examples = "/api/v1/imports/9c4w1x7vd/report")
            String report,

            @Schema(
                    description =
                            "The rows that may be listed already, to decide on; empty but for a dry run with duplicates=true.",
                    examples = "/api/v1/imports/9c4w1x7vd/decisions")
            String decisions,

            @Schema(description = "Its progress as server-sent events.", examples = "/api/v1/imports/9c4w1x7vd/events")
            String events) {

        static Links of(String id) {
            var self = "/api/v1/imports/" + id;
            return new Links(self, self + "/report", self + "/decisions", self + "/events");
        }
    }
}
