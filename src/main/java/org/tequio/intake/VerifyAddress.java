package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.links.LinkAction;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.time.Clock;
import java.util.Optional;

/** The submitter has followed the link in the letter: the address is the submitter's own, and a moderator's turn comes. */
@ApplicationScoped
class VerifyAddress implements LinkAction {

    private final Submissions submissions;
    private final Contacts contacts;
    private final Journal journal;
    private final Clock clock;

    VerifyAddress(Submissions submissions, Contacts contacts, Journal journal, Clock clock) {
        this.submissions = submissions;
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.VERIFY_EMAIL;
    }

    @Override
    public void act(String subject, @Nullable String reason) {
        var id = subject.substring(0, subject.indexOf(' '));
        int letter = Integer.parseInt(subject.substring(id.length() + 1));
        var submission = submissions.lock(id).orElseThrow();
        if (!contacts.verify(id, letter)) {
            throw Problem.of(ProblemType.GONE, "This address was replaced, or the submission has ended.");
        }
        submission.verify(clock.instant());
        submissions.flush();
        var submitter = Journal.submitter(submission);
        journal.note(submission, submitter, SubmissionState.VERIFIED.code(), null);
        journal.note(submission, submitter, null);
    }

    @Override
    public Optional<String> label(String subject) {
        return submissions
                .findByIdOptional(subject.substring(0, subject.indexOf(' ')))
                .map(Submission::title);
    }
}
