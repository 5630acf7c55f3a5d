package org.tequio.intake.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;

/**
 * Sends letters. A letter is kept in the transaction of whoever has cause to write it and sent after its commit, again and
 * again until a mail server takes it. It is never lost; when a process dies between the server's OK and our taking note of
 * it, the letter is sent twice, with the same {@code Message-ID}.
 */
@ApplicationScoped
public class Mails {

    private final LetterWriting writing;
    private final Letters letters;
    private final Event<LetterKept> kept;

    Mails(LetterWriting writing, Letters letters, Event<LetterKept> kept) {
        this.writing = writing;
        this.letters = letters;
        this.kept = kept;
    }

    @Transactional(TxType.MANDATORY)
    public void send(Letter letter) {
        keep(letter, null);
    }

    /** As {@link #send}, of a letter about a submission, with which it may be forgotten. */
    @Transactional(TxType.MANDATORY)
    public void send(Letter letter, String submission) {
        keep(letter, submission);
    }

    private void keep(Letter letter, @Nullable String submission) {
        try {
            letters.keep(writing.write(letter), submission);
        } catch (SQLException e) {
            throw new IllegalStateException("The letter cannot be kept", e);
        }
        kept.fire(new LetterKept());
    }

    /** Drops what waits for this recipient, in upper or lower case: somebody's address is erased. */
    @Transactional(TxType.MANDATORY)
    public void forget(String recipient) {
        try {
            letters.forget(recipient);
        } catch (SQLException e) {
            throw new IllegalStateException("The letters cannot be dropped", e);
        }
    }

    /** Drops what waits about this submission: the address that it would go to is its submitter's no more. */
    @Transactional(TxType.MANDATORY)
    public void forgetAbout(String submission) {
        try {
            letters.forgetAbout(submission);
        } catch (SQLException e) {
            throw new IllegalStateException("The letters cannot be dropped", e);
        }
    }

    /** There is a letter to send, once the transaction is committed. */
    record LetterKept() {}
}
