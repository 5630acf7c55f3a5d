package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Examination;
import org.tequio.intake.Journal;
import org.tequio.intake.Submission;
import org.tequio.intake.Versions;

import java.util.List;

/** Lays out what a moderator needs to decide: what would change, what it may be a double of, what it rests on. */
@ApplicationScoped
class Entries {

    private final Examination examination;
    private final Differences differences;
    private final NotSame notSame;
    private final ClaimedWebsite website;
    private final Journal journal;

    Entries(
            Examination examination,
            Differences differences,
            NotSame notSame,
            ClaimedWebsite website,
            Journal journal) {
        this.examination = examination;
        this.differences = differences;
        this.notSame = notSame;
        this.website = website;
        this.journal = journal;
    }

    QueueEntry of(Submission submission) {
        var open = !submission.state().isFinal();
        return QueueEntry.of(
                submission,
                Versions.tag(submission),
                differences.of(submission),
                open ? examination.duplicates(submission.said(), notSame.as(submission.id())) : List.of(),
                website.holdsAddressOf(submission),
                journal.of(submission));
    }
}
