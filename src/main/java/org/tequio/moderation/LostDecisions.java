package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.intake.Journal;
import org.tequio.intake.Submissions;

/** Notes decisions that came too late. */
@ApplicationScoped
class LostDecisions {

    private final Submissions submissions;
    private final Journal journal;

    LostDecisions(Submissions submissions, Journal journal) {
        this.submissions = submissions;
        this.journal = journal;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void note(String id, Decision decision, String author) {
        submissions
                .findByIdOptional(id)
                .ifPresent(submission -> journal.note(
                        submission,
                        author,
                        "decision-too-late",
                        "%s: it was %s"
                                .formatted(
                                        decision.verdict().code(),
                                        submission.state().code())));
    }
}
