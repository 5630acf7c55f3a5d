package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Corrections;
import org.tequio.intake.Submission;
import org.tequio.register.history.DecidedChanges;
import org.tequio.register.history.FieldChange;

import java.util.List;

/** What a correction would change in the present record; once it is accepted, what it changed. */
@ApplicationScoped
class Differences {

    private final Corrections corrections;
    private final DecidedChanges decided;

    Differences(Corrections corrections, DecidedChanges decided) {
        this.corrections = corrections;
        this.decided = decided;
    }

    List<FieldChange> of(Submission submission) {
        var correction = submission.said().correction();
        if (correction == null) {
            return List.of();
        }
        return submission.state().isFinal()
                ? submission
                        .record()
                        .map(record -> decided.of(submission.id(), record))
                        .orElse(List.of())
                : corrections.changes(correction);
    }
}
