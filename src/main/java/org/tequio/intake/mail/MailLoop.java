package org.tequio.intake.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.io.IOException;
import java.sql.SQLException;

/** Sends what waits, one letter after the other, in one process of all. */
@ApplicationScoped
class MailLoop {

    private static final Logger LOG = Logger.getLogger(MailLoop.class);

    private final DataSource database;
    private final Letters letters;
    private final Delivery delivery;
    private final Postman postman;
    private final BackgroundLoop loop;

    MailLoop(DataSource database, Letters letters, Delivery delivery, Postman postman, MailConfig config) {
        this.database = database;
        this.letters = letters;
        this.delivery = delivery;
        this.postman = postman;
        this.loop = new BackgroundLoop("letters", config.pause(), config.pauseAfterFailure(), this::turn);
    }

    void start(@Observes StartupEvent event) {
        postman.obstacle().ifPresentOrElse(why -> LOG.infof("Letters wait: %s", why), loop::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.close();
    }

    void wakeUp(@Observes(during = TransactionPhase.AFTER_SUCCESS) Mails.LetterKept kept) {
        loop.wakeUp();
    }

    private boolean turn() throws Exception {
        return letters.next().isPresent() && AdvisoryLock.holding(database, "tequio.letters", this::deliverNext);
    }

    private boolean deliverNext() throws SQLException, IOException {
        var letter = letters.next();
        if (letter.isPresent()) {
            delivery.deliver(letter.get());
        }
        return letter.isPresent();
    }
}
