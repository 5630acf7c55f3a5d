package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Contacts;
import org.tequio.intake.Post;
import org.tequio.intake.Submission;
import org.tequio.moderation.word.AskMembers;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.time.Clock;
import java.util.Objects;

/** Says no, or not yet. */
@ApplicationScoped
class Refusal {

    private final Post post;
    private final AskMembers askMembers;
    private final Contacts contacts;
    private final Clock clock;

    Refusal(Post post, AskMembers askMembers, Contacts contacts, Clock clock) {
        this.post = post;
        this.askMembers = askMembers;
        this.contacts = contacts;
        this.clock = clock;
    }

    void reject(Submission submission, Decision decision) {
        var reason = Objects.requireNonNull(decision.reason());
        submission.reject(reason);
        post.rejected(submission, reason);
        contacts.erase(submission.id());
    }

    /** @throws Problem 409 if nobody could answer */
    void requestChanges(Submission submission, Decision decision) {
        var what = Objects.requireNonNull(decision.reason());
        submission.requestChanges(what, clock.instant());
        if (submission.membership().isEmpty()) {
            post.changesRequested(submission, what);
        } else if (!askMembers.askAgain(submission, what)) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "Decide otherwise: the member wrote this by a link in a letter and could not answer, as its address is erased or its part is listed no more. Accept it, and its words stand in the history; or reject it.");
        }
    }
}
