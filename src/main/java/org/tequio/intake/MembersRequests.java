package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.intake.statement.Statement;

import java.time.Clock;

/**
 * What members ask to be corrected by the link in a letter: their address is known, so it is a moderator's turn at once,
 * and they are told what becomes of it.
 */
@ApplicationScoped
public class MembersRequests {

    private final Submissions submissions;
    private final NewSubmissions newSubmissions;
    private final Concerns concerns;
    private final Contacts contacts;
    private final Journal journal;
    private final Clock clock;

    MembersRequests(
            Submissions submissions,
            NewSubmissions newSubmissions,
            Concerns concerns,
            Contacts contacts,
            Journal journal,
            Clock clock) {
        this.submissions = submissions;
        this.newSubmissions = newSubmissions;
        this.concerns = concerns;
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
    }

    /** In the place of what the member wrote before, if a moderator has asked for changes of that. */
    @Transactional(TxType.MANDATORY)
    public void queue(MembersRequest request) {
        var statement = Statement.requestOf(request.alliance(), request.reason());
        var concern = concerns.of(statement).titled(request.title());
        submissions
                .askedForChanges(request.membership())
                .ifPresentOrElse(
                        submission -> revise(submission, request, statement, concern),
                        () -> begin(request, statement, concern));
    }

    private void revise(Submission submission, MembersRequest request, Statement statement, Concern concern) {
        submission.say(statement.withoutContact(), concern);
        submission.queue(clock.instant());
        contacts.keepThatOf(request.member(), submission.id());
        submissions.flush();
        journal.note(submission, request.author(), "revised", request.reason());
    }

    private void begin(MembersRequest request, Statement statement, Concern concern) {
        var submission = newSubmissions
                .begin(statement, concern, request.author(), request.language())
                .submission();
        submission.speakOf(request.membership());
        submission.verify(clock.instant());
        contacts.keepThatOf(request.member(), submission.id());
        journal.note(submission, request.author(), null);
    }
}
