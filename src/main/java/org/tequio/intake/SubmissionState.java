package org.tequio.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Set;

/** Where a submission stands. */
public enum SubmissionState implements Coded {
    /** Its e-mail address is not yet verified; no moderator sees it. */
    RECEIVED("received"),
    VERIFIED("verified"),
    IN_REVIEW("in-review"),
    /** A moderator asked for something; the submitter's turn. */
    CHANGES_REQUESTED("changes-requested"),
    ACCEPTED("accepted"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    EXPIRED("expired");

    public static final Codes<SubmissionState> CODES = Codes.of(SubmissionState.class);

    @EnumeratedValue
    private final String code;

    SubmissionState(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether nothing will change it any more. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /**
     * The state after this one.
     *
     * @throws Problem 409 that says how it stands, if no way leads from here to there
     */
    SubmissionState moveTo(SubmissionState next) {
        if (!next().contains(next)) {
            throw Problem.of(
                    ProblemType.CONFLICT, "This submission is %s and cannot become %s.".formatted(code, next.code));
        }
        return next;
    }

    private Set<SubmissionState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(RECEIVED, VERIFIED, WITHDRAWN, EXPIRED);
            case VERIFIED -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(IN_REVIEW, RECEIVED, CHANGES_REQUESTED, ACCEPTED, REJECTED, WITHDRAWN);
            case CHANGES_REQUESTED -> Set.of(IN_REVIEW, RECEIVED, WITHDRAWN, EXPIRED);
            case ACCEPTED, REJECTED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
