package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.Examination;
import org.tequio.intake.Submission;
import org.tequio.register.Authorship;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carries out what a submission says, if it still fits the register. */
@ApplicationScoped
class Acceptance {

    private final Examination examination;
    private final Authorship authorship;
    private final CarryOut carryOut;
    private final AcceptAsMerger merger;
    private final Closing closing;

    Acceptance(
            Examination examination, Authorship authorship, CarryOut carryOut, AcceptAsMerger merger, Closing closing) {
        this.examination = examination;
        this.authorship = authorship;
        this.carryOut = carryOut;
        this.merger = merger;
        this.closing = closing;
    }

    void accept(Submission submission, @Nullable String reason, String author) {
        begin(submission, reason, author);
        closing.close(submission, carryOut.carryOut(submission), reason);
    }

    /** The new record is another word for one that is listed: it is kept, and its id leads to that one. */
    void acceptInto(Submission submission, Decision decision, String author) {
        begin(submission, decision.reason(), author);
        var into = Objects.requireNonNull(decision.into());
        closing.close(submission, merger.accept(submission, into, author), decision.reason());
    }

    private void begin(Submission submission, @Nullable String reason, String author) {
        examination.mustStillFit(submission.said());
        authorship.sign(author, why(submission, reason));
    }

    /** What everybody reads in the history: which submission, why it was sent, and why it was accepted. */
    private static String why(Submission submission, @Nullable String decided) {
        var which =
                "submission %s: %s".formatted(submission.id(), submission.type().code());
        return Stream.of(which, submission.said().reason(), decided)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
