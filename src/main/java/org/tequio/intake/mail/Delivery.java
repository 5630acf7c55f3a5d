package org.tequio.intake.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Sends one letter and takes note of what became of it.
 *
 * <p>No transaction is open meanwhile: a mail server may take a minute, and one of ours that has written holds up the
 * outbox for as long as it lasts.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final Postman postman;
    private final Letters letters;
    private final MailConfig config;
    private final MailMetrics metrics;

    Delivery(Postman postman, Letters letters, MailConfig config, MailMetrics metrics) {
        this.postman = postman;
        this.letters = letters;
        this.config = config;
        this.metrics = metrics;
    }

    /** @throws MailServerTrouble when it is useless to try others now; this one is tried again later */
    void deliver(WaitingLetter letter) throws SQLException, MailServerTrouble {
        try {
            switch (postman.bring(letter)) {
                case TAKEN -> {
                    letters.delete(letter.id());
                    metrics.taken();
                }
                case NOT_NOW -> postpone(letter);
                case REFUSED -> drop(letter, "its recipient is refused");
            }
        } catch (MailServerTrouble e) {
            // also then, so that a letter that has a part in the trouble makes way for the others
            postpone(letter);
            throw e;
        }
    }

    private void postpone(WaitingLetter letter) throws SQLException {
        if (letter.age().compareTo(config.giveUpAfter()) >= 0) {
            drop(
                    letter,
                    "no server has taken it in %d days".formatted(letter.age().toDays()));
        } else {
            letters.postpone(letter.id(), pause(letter.tries()));
        }
    }

    private void drop(WaitingLetter letter, String why) throws SQLException {
        LOG.warnf("Dropping %s: %s", letter, why);
        letters.delete(letter.id());
        metrics.refused();
    }

    /** Twice as long each time: nobody waits much longer than the trouble itself lasted. */
    private Duration pause(int tries) {
        var pause = config.firstRetry().multipliedBy(1L << Math.min(tries, 20));
        return pause.compareTo(config.longestRetry()) < 0 ? pause : config.longestRetry();
    }
}
