package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Submission;

import java.util.Objects;

/** Puts into the register what a submission says. */
@ApplicationScoped
class CarryOut {

    private final NewRecord newRecord;
    private final CorrectRecord correct;
    private final EndRecord end;
    private final RemoveRecord remove;
    private final AcceptClaim claim;

    CarryOut(NewRecord newRecord, CorrectRecord correct, EndRecord end, RemoveRecord remove, AcceptClaim claim) {
        this.newRecord = newRecord;
        this.correct = correct;
        this.end = end;
        this.remove = remove;
        this.claim = claim;
    }

    Outcome carryOut(Submission submission) {
        var statement = submission.said();
        return switch (submission.type()) {
            case ACTOR -> newRecord.actor(statement);
            case ALLIANCE -> newRecord.alliance(statement);
            case EXPERIENCE -> newRecord.experience(statement);
            case CORRECTION -> correct.correct(submission);
            case CLAIM -> claim.accept(submission, statement);
            case ENDING -> end.end(submission);
            case REMOVAL -> remove.remove(Objects.requireNonNull(statement.removal()));
        };
    }
}
