package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.intake.Journal;
import org.tequio.intake.Submission;
import org.tequio.intake.Submissions;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;

import java.util.function.Consumer;

/** Decides on a submission: its state, the record, its revision, the audit and the letter are one transaction. */
@ApplicationScoped
class DecideSubmission {

    private final Submissions submissions;
    private final Acceptance acceptance;
    private final Refusal refusal;
    private final NotSame notSame;
    private final Journal journal;

    DecideSubmission(
            Submissions submissions, Acceptance acceptance, Refusal refusal, NotSame notSame, Journal journal) {
        this.submissions = submissions;
        this.acceptance = acceptance;
        this.refusal = refusal;
        this.notSame = notSame;
        this.journal = journal;
    }

    /** @param mayDecide refuses whoever may not, and a version that the moderator has not seen */
    @Transactional
    void decide(String id, Decision decision, String author, Consumer<Submission> mayDecide) {
        var submission = submissions
                .lock(RecordId.orNotFound("submission", id))
                .orElseThrow(() -> Problem.notFound("submission", id));
        mayDecide.accept(submission);
        notSame.remember(id, decision.others(), author);
        switch (decision.verdict()) {
            case ACCEPT -> acceptance.accept(submission, decision.reason(), author);
            case MERGE -> acceptance.acceptInto(submission, decision, author);
            case REJECT -> refusal.reject(submission, decision);
            case REQUEST_CHANGES -> refusal.requestChanges(submission, decision);
        }
        submission.record().ifPresent(record -> notSame.inherit(id, record));
        submissions.flush();
        journal.note(submission, author, decision.told());
    }
}
