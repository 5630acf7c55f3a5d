package org.tequio.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.shared.Secret;

import java.time.Instant;
import java.util.List;

/** What whoever submits gets in return. */
@Schema(name = "Receipt", description = "What you get for a submission. Keep the token: it is shown only here.")
record Receipt(
        @Schema(description = "The submission's id.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "What it is about.", examples = "actor")
        SubmissionType type,

        @Schema(
                description = "received: verify the address by the link in the letter that is on its way.",
                examples = "received")
        SubmissionState state,

        @Schema(
                description = "Send it as 'Authorization: Bearer …' to see, change or withdraw the submission.",
                examples = "tqs_0y3mX8kq5cTBGVTzqjHkR1lWc0aYd2eF")
        String token,

        @Schema(description = "Until when the address must be verified.", examples = "2026-12-01T08:00:00Z")
        Instant expiresAt,

        @Schema(description = "Listed actors that it may be; if one of them is yours, claim or correct it instead.")
        List<Candidate> duplicates,

        @Schema(description = "Where to go on.") SubmissionLinks links) {

    static Receipt of(Submission submission, Secret token, List<Candidate> duplicates) {
        return new Receipt(
                submission.id(),
                submission.type(),
                submission.state(),
                token.value(),
                submission.expiresAt().orElseThrow(),
                duplicates,
                SubmissionLinks.of(submission));
    }
}
