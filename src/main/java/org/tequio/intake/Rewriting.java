package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Statement;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.time.Clock;

/** Puts a revised statement in the place of the one before. */
@ApplicationScoped
class Rewriting {

    private final Examination examination;
    private final Contacts contacts;
    private final Post post;
    private final Sender sender;
    private final Clock clock;

    Rewriting(Examination examination, Contacts contacts, Post post, Sender sender, Clock clock) {
        this.examination = examination;
        this.contacts = contacts;
        this.post = post;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Another address must be verified again, and counts as a submission; the same one, or none, does neither. Whatever is
     * said counts as a revision, of which there may be more.
     */
    void rewrite(Submission submission, Statement statement) {
        if (statement.type() != submission.type()) {
            throw Problem.of(
                    ProblemType.UNPROCESSABLE,
                    "This submission is of type %s: withdraw it and send another."
                            .formatted(submission.type().code()));
        }
        if (submission.state().isFinal()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This submission is %s: send a new one."
                            .formatted(submission.state().code()));
        }
        var concern = examination.examine(statement);
        sender.mayRevise();
        submission.say(statement.withoutContact(), concern);
        var contact = statement.contact();
        if (contact != null && !contacts.find(submission.id()).equals(contact.address())) {
            sender.maySend();
            submission.awaitVerification(clock.instant());
            post.verify(submission, contact.address().orElseThrow());
        } else if (submission.state() != SubmissionState.RECEIVED) {
            submission.queue(clock.instant());
        }
    }
}
