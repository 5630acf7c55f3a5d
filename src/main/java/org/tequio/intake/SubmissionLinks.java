package org.tequio.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to go on from a submission. */
@Schema(name = "SubmissionLinks", description = "Where to go on.")
record SubmissionLinks(
        @Schema(description = "The submission.", examples = "/api/v1/submissions/9c4w1x7vd")
        String self,

        @Schema(description = "What came of it, once it is accepted.", examples = "/api/v1/actors/6qv3k0b7x") @Nullable
        String record) {

    static SubmissionLinks of(Submission submission) {
        return new SubmissionLinks(
                "/api/v1/submissions/" + submission.id(),
                submission.recordPath().orElse(null));
    }
}
