package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.access.Bearer;
import org.tequio.intake.statement.Statement;
import org.tequio.register.NewRecords;
import org.tequio.shared.Language;
import org.tequio.shared.Secret;

import java.time.Clock;
import java.util.Objects;

/** Begins submissions. */
@ApplicationScoped
class NewSubmissions {

    private final Submissions submissions;
    private final NewRecords newRecords;
    private final Journal journal;
    private final Clock clock;

    NewSubmissions(Submissions submissions, NewRecords newRecords, Journal journal, Clock clock) {
        this.submissions = submissions;
        this.newRecords = newRecords;
        this.journal = journal;
        this.clock = clock;
    }

    Begun begin(Statement statement, Concern concern, String submitter, Language language) {
        var token = Secret.draw(Bearer.SUBMISSION_TOKEN);
        var id = newRecords.ids(1).next();
        var submission = new Submission(
                id, Objects.requireNonNull(statement.type()), submitter, token, language, clock.instant());
        submission.say(statement.withoutContact(), concern);
        submissions.persist(submission);
        journal.note(submission, Journal.submitter(submission), statement.reason());
        return new Begun(submission, token);
    }

    /** @param token shown once */
    record Begun(Submission submission, Secret token) {}
}
