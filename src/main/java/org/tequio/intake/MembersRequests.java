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

    /** @param reason in the member's words, what is to be corrected in the alliance */
    @Transactional(TxType.MANDATORY)
    public void queue(String alliance, String member, String reason) {
        var statement = Statement.requestOf(alliance, reason);
        var begun = newSubmissions.begin(statement, concerns.of(statement), "member:" + member, Language.EN);
        begun.submission().verify(clock.instant());
        journal.note(begun.submission(), "member:" + member, null);
    }
}
