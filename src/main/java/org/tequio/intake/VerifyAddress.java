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
        var asked = Asked.of(subject);
        var submission = submissions.lock(asked.submission()).orElseThrow();
        if (!contacts.verify(asked.submission(), asked.letter())) {
            throw Problem.of(ProblemType.GONE, "This address was replaced, or the submission has ended.");
        }
        submission.verify(clock.instant());
        submissions.flush();
        var submitter = Journal.submitter(submission);
        journal.note(submission, submitter, SubmissionState.VERIFIED.code(), null);
        journal.note(submission, submitter, null);
    }

    /** Not of an address that was replaced, nor when the submission has ended and none is kept. */
    @Override
    public boolean holds(String subject) {
        var asked = Asked.of(subject);
        return contacts.isLast(asked.submission(), asked.letter());
    }

    @Override
    public Optional<String> label(String subject) {
        return submissions.findByIdOptional(Asked.of(subject).submission()).map(Submission::title);
    }

    /** What the link is about: the submission, and the number of the letter that asks. */
    private record Asked(String submission, int letter) {

        static Asked of(String subject) {
            int space = subject.indexOf(' ');
            return new Asked(subject.substring(0, space), Integer.parseInt(subject.substring(space + 1)));
        }
    }
}
