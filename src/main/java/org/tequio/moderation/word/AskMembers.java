package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Submission;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.intake.links.MailedLinks;
import org.tequio.intake.mail.Letter;
import org.tequio.intake.mail.LetterKind;
import org.tequio.intake.mail.Mails;
import org.tequio.register.Membership;
import org.tequio.register.RecordContacts;
import org.tequio.register.RecordContacts.Address;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Asks each member of an alliance that can be asked whether it takes part in it: one letter, three links. */
@ApplicationScoped
public class AskMembers {

    private static final Duration TO_ANSWER = Duration.ofDays(30);

    private final RecordContacts contacts;
    private final MailedLinks links;
    private final Mails mails;
    private final Parts parts;
    private final Clock clock;

    AskMembers(RecordContacts contacts, MailedLinks links, Mails mails, Parts parts, Clock clock) {
        this.contacts = contacts;
        this.links = links;
        this.mails = mails;
        this.parts = parts;
        this.clock = clock;
    }

    /** In the transaction that the memberships are new in. */
    public void ask(Collection<Membership> memberships) {
        memberships.forEach(membership ->
                contacts.toWriteTo(membership.facts().actorId()).ifPresent(address -> ask(membership, address)));
    }

    /**
     * Asks a member for more than it wrote by the link in its letter, wherever a merger has put its part since.
     *
     * @param submission what it wrote
     * @return whether it is still a part, of somebody with an address
     */
    public boolean askAgain(Submission submission, String what) {
        var part = parts.listed(submission.membership().orElseThrow());
        var address =
                part.flatMap(membership -> contacts.toWriteTo(membership.facts().actorId()));
        address.ifPresent(found -> askAgain(submission, what, part.orElseThrow(), found));
        return address.isPresent();
    }

    private void askAgain(Submission submission, String what, Membership membership, Address address) {
        var asked = asked(membership, address);
        mails.send(new Letter(
                address.email(),
                address.language(),
                LetterKind.MEMBER_ASKED_AGAIN,
                Map.of("name", submission.title(), "reason", what, "until", untilWhen()),
                Map.of("correct", links.issue(LinkPurpose.CORRECT_MEMBERSHIP, asked, TO_ANSWER))));
    }

    private void ask(Membership membership, Address address) {
        var facts = membership.facts();
        var asked = asked(membership, address);
        mails.send(new Letter(
                address.email(),
                address.language(),
                LetterKind.CONFIRM_MEMBERSHIP,
                Map.of(
                        "name", parts.actor(facts.actorId()),
                        "alliance", parts.alliance(facts.allianceId()),
                        "until", untilWhen()),
                Map.of(
                        "confirm", links.issue(LinkPurpose.CONFIRM_MEMBERSHIP, asked, TO_ANSWER),
                        "correct", links.issue(LinkPurpose.CORRECT_MEMBERSHIP, asked, TO_ANSWER),
                        "not-us", links.issue(LinkPurpose.DISPUTE_MEMBERSHIP, asked, TO_ANSWER))));
    }

    private static String asked(Membership membership, Address address) {
        var facts = membership.facts();
        return new AskedPart(membership.id().value(), facts.actorId(), facts.allianceId(), address.generation())
                .subject();
    }

    private String untilWhen() {
        return clock.instant().plus(TO_ANSWER).toString();
    }
}
