package org.tequio.intake;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Arrays;

/** The version of a submission as an entity tag (RFC 9110, section 8.8.3), by which nobody changes what they have not seen. */
public final class Versions {

    private Versions() {}

    public static String tag(Submission submission) {
        return "\"%s-%d\"".formatted(submission.id(), submission.version());
    }

    /** @throws Problem 428 without the header If-Match, 412 if the submission is not what it names */
    public static void mustBe(@Nullable String ifMatch, Submission submission) {
        if (ifMatch == null) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag of what you have as If-Match, so that you change nothing that you have not seen.");
        }
        mayBe(ifMatch, submission);
    }

    /** As {@link #mustBe}, where the header may be left out. */
    static void mayBe(@Nullable String ifMatch, Submission submission) {
        if (ifMatch != null && !ifMatch.strip().equals("*") && !names(ifMatch, tag(submission))) {
            throw Problem.of(
                    ProblemType.PRECONDITION_FAILED,
                    "This submission is %s by now, version %d: get it again."
                            .formatted(submission.state().code(), submission.version()));
        }
    }

    private static boolean names(String ifMatch, String tag) {
        return Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
