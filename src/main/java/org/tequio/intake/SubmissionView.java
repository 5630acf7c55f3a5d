package org.tequio.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.Statement;
import org.tequio.intake.statement.SubmissionType;

import java.time.Instant;
import java.util.List;

/** A submission as whoever sent it sees it. */
@Schema(name = "Submission", description = "A submission and how it stands.")
record SubmissionView(
        @Schema(description = "Its id.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "What it is about.", examples = "actor")
        SubmissionType type,

        @Schema(
                description = "received (verify the address), verified, in-review, changes-requested, accepted, "
                        + "rejected, withdrawn or expired.",
                examples = "in-review")
        SubmissionState state,

        @Schema(description = "Grows with each change; also in the ETag.", examples = "2")
        int version,

        @Schema(description = "The name of the organisation, alliance or experience.", examples = "Tosepan Titataniske")
        String title,

        @Schema(description = "What it says.") Statement statement,

        @Schema(description = "What the moderator said.", examples = "Please name the year.") @Nullable
        String reason,

        @Schema(description = "When it was sent.", examples = "2026-11-24T08:00:00Z")
        Instant submittedAt,

        @Schema(description = "When it ends by itself.", examples = "2026-12-01T08:00:00Z") @Nullable
        Instant expiresAt,

        @Schema(description = "What happened to it, oldest first.")
        List<Step> steps,

        @Schema(description = "Where to go on.") SubmissionLinks links) {

    static SubmissionView of(Submission submission, List<Step> steps) {
        return new SubmissionView(
                submission.id(),
                submission.type(),
                submission.state(),
                submission.version(),
                submission.title(),
                submission.said(),
                submission.reason().orElse(null),
                submission.submittedAt(),
                submission.expiresAt().orElse(null),
                steps,
                SubmissionLinks.of(submission));
    }
}
