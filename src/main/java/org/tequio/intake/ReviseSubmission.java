package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.intake.statement.Statement;
import org.tequio.shared.Problem;

import java.util.function.Consumer;

/** The submitter says something else than before, or takes all of it back. */
@ApplicationScoped
class ReviseSubmission {

    private final Submissions submissions;
    private final Rewriting rewriting;
    private final Post post;
    private final Journal journal;

    ReviseSubmission(Submissions submissions, Rewriting rewriting, Post post, Journal journal) {
        this.submissions = submissions;
        this.rewriting = rewriting;
        this.post = post;
        this.journal = journal;
    }

    /** @param mayChange refuses a version that the submitter has not seen */
    @Transactional
    Submission revise(String id, Statement statement, Consumer<Submission> mayChange) {
        var submission = lock(id, mayChange);
        rewriting.rewrite(submission, statement);
        submissions.flush();
        journal.note(submission, Journal.submitter(submission), "revised", statement.reason());
        return submission;
    }

    @Transactional
    Submission withdraw(String id, Consumer<Submission> mayChange) {
        var submission = lock(id, mayChange);
        submission.withdraw();
        post.forget(submission);
        submissions.flush();
        journal.note(submission, Journal.submitter(submission), null);
        return submission;
    }

    private Submission lock(String id, Consumer<Submission> mayChange) {
        var submission = submissions.lock(id).orElseThrow(() -> Problem.notFound("submission", id));
        mayChange.accept(submission);
        return submission;
    }
}
