package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.intake.statement.Statement;
import org.tequio.shared.Language;

import java.time.Clock;

/** What members ask to be corrected by the link in a letter: their address is known, so it is a moderator's turn at once. */
@ApplicationScoped
public class MembersRequests {

    private final NewSubmissions newSubmissions;
    private final Concerns concerns;
    private final Journal journal;
    private final Clock clock;

    MembersRequests(NewSubmissions newSubmissions, Concerns concerns, Journal journal, Clock clock) {
        this.newSubmissions = newSubmissions;
        this.concerns = concerns;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void queue(MembersRequest request) {
        var statement = Statement.requestOf(request.alliance(), request.reason());
        var concern = concerns.of(statement).titled(request.title());
        var begun = newSubmissions.begin(statement, concern, request.author(), Language.EN);
        begun.submission().speakOf(request.membership());
        begun.submission().verify(clock.instant());
        journal.note(begun.submission(), request.author(), null);
    }
}
