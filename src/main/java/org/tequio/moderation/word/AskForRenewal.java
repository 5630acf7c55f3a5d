package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.intake.links.MailedLinks;
import org.tequio.intake.mail.Letter;
import org.tequio.intake.mail.LetterKind;
import org.tequio.intake.mail.Mails;
import org.tequio.shared.PublicAddress;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Asks organisations for which nobody has stood for a year. */
@ApplicationScoped
class AskForRenewal {

    private static final Duration TO_ANSWER = Duration.ofDays(60);
    private static final int AT_ONCE = 100;

    private final DueRenewals due;
    private final MailedLinks links;
    private final Mails mails;
    private final PublicAddress publicAddress;
    private final Clock clock;

    AskForRenewal(DueRenewals due, MailedLinks links, Mails mails, PublicAddress publicAddress, Clock clock) {
        this.due = due;
        this.links = links;
        this.mails = mails;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /** @return whether there may be more; who is asked is noted in the same transaction as the letter */
    boolean askSome() {
        var some = due.take(clock.instant(), AT_ONCE);
        some.forEach(this::ask);
        return some.size() == AT_ONCE;
    }

    private void ask(DueRenewals.Due renewal) {
        mails.send(new Letter(
                renewal.email(),
                renewal.language(),
                LetterKind.STILL_CORRECT,
                Map.of(
                        "name",
                        renewal.name(),
                        "until",
                        clock.instant().plus(TO_ANSWER).toString()),
                Map.of(
                        "renew",
                                links.issue(
                                        LinkPurpose.RENEW_ACTOR,
                                        "%s %d".formatted(renewal.actor(), renewal.contact()),
                                        TO_ANSWER),
                        "record", publicAddress.of("/api/v1/actors/" + renewal.actor()))));
    }
}
