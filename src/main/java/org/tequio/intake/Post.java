package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.intake.links.MailedLinks;
import org.tequio.intake.mail.Letter;
import org.tequio.intake.mail.LetterKind;
import org.tequio.intake.mail.Mails;
import org.tequio.shared.PublicAddress;

import java.time.Clock;
import java.util.Map;

/** Writes to those who submitted. */
@ApplicationScoped
public class Post {

    private final Mails mails;
    private final MailedLinks links;
    private final Contacts contacts;
    private final PublicAddress publicAddress;
    private final Clock clock;

    Post(Mails mails, MailedLinks links, Contacts contacts, PublicAddress publicAddress, Clock clock) {
        this.mails = mails;
        this.links = links;
        this.contacts = contacts;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /** Keeps an address and asks it whether it is the submitter's own; of another one before it nothing is left. */
    void verify(Submission submission, String email) {
        int letter = contacts.keep(submission.id(), email);
        mails.forgetAbout(submission.id());
        var subject = "%s %d".formatted(submission.id(), letter);
        var link = links.issue(LinkPurpose.VERIFY_EMAIL, subject, Submission.TO_VERIFY);
        var until = clock.instant().plus(Submission.TO_VERIFY).toString();
        var words = Map.of("name", submission.title(), "until", until);
        var asks =
                new Letter(email, submission.language(), LetterKind.VERIFY_SUBMISSION, words, Map.of("verify", link));
        mails.send(asks, submission.id());
    }

    /** Forgets the address of a submission that ends unanswered, and what waits to be sent there. */
    void forget(Submission submission) {
        contacts.erase(submission.id());
        mails.forgetAbout(submission.id());
    }

    public void changesRequested(Submission submission, String what) {
        send(
                submission,
                LetterKind.CHANGES_REQUESTED,
                Map.of("name", submission.title(), "reason", what),
                Map.of("submission", publicAddress.of("/api/v1/submissions/" + submission.id())));
    }

    /** @param path of the page of the record that came of it; empty if it is listed no more */
    public void accepted(Submission submission, String path) {
        send(
                submission,
                LetterKind.SUBMISSION_ACCEPTED,
                Map.of("name", submission.title()),
                path.isEmpty() ? Map.of() : Map.of("record", publicAddress.of(path)));
    }

    public void rejected(Submission submission, String reason) {
        send(
                submission,
                LetterKind.SUBMISSION_REJECTED,
                Map.of("name", submission.title(), "reason", reason),
                Map.of());
    }

    /** Nobody is written to whose address is erased. */
    private void send(
            Submission submission, LetterKind kind, Map<String, String> words, Map<String, String> addresses) {
        contacts.toWriteTo(submission.id())
                .map(email -> new Letter(email, submission.language(), kind, words, addresses))
                .ifPresent(letter -> mails.send(letter, submission.id()));
    }
}
