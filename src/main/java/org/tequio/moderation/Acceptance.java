package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.Contacts;
import org.tequio.intake.Post;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.register.Authorship;
import org.tequio.register.RecordType;

import java.util.Objects;

/** Carries out what a submission says. */
@ApplicationScoped
class Acceptance {

    private final Authorship authorship;
    private final CarryOut carryOut;
    private final AcceptAsMerger merger;
    private final Contacts contacts;
    private final Post post;

    Acceptance(Authorship authorship, CarryOut carryOut, AcceptAsMerger merger, Contacts contacts, Post post) {
        this.authorship = authorship;
        this.carryOut = carryOut;
        this.merger = merger;
        this.contacts = contacts;
        this.post = post;
    }

    void accept(Submission submission, @Nullable String reason, String author) {
        sign(submission, author);
        end(submission, carryOut.carryOut(submission), reason);
    }

    /** The new record is another word for one that is listed: it is kept, and its id leads to that one. */
    void acceptInto(Submission submission, Decision decision, String author) {
        sign(submission, author);
        end(submission, merger.accept(submission, Objects.requireNonNull(decision.into()), author), decision.reason());
    }

    private void sign(Submission submission, String author) {
        authorship.sign(
                author,
                "submission %s: %s".formatted(submission.id(), submission.type().code()));
    }

    private void end(Submission submission, Outcome outcome, @Nullable String reason) {
        submission.accept(outcome.type(), outcome.id(), reason);
        post.accepted(
                submission,
                submission.type() == SubmissionType.REMOVAL
                        ? ""
                        : submission.recordPath().orElse(""));
        if (outcome.type() == RecordType.ACTOR && givesContact(submission.type())) {
            contacts.giveToRecord(submission.id(), outcome.id());
        }
        contacts.erase(submission.id());
    }

    /** Whoever registers or claims an organisation is whom to ask about it. */
    private static boolean givesContact(SubmissionType type) {
        return type == SubmissionType.ACTOR || type == SubmissionType.CLAIM;
    }
}
