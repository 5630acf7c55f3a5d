package org.tequio.moderation.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.time.Duration;

/** Once a year asks each organisation that can be asked whether what stands here is still correct; in one process of all. */
@ApplicationScoped
class Reminders {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final DataSource database;
    private final AskForRenewal ask;
    private final BackgroundLoop loop = new BackgroundLoop("reminders", PAUSE, Duration.ofMinutes(1), this::turn);

    Reminders(DataSource database, AskForRenewal ask) {
        this.database = database;
        this.ask = ask;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.close();
    }

    /** Looks whether somebody is to be asked now. */
    void wakeUp() {
        loop.wakeUp();
    }

    private boolean turn() throws Exception {
        return AdvisoryLock.holding(database, "tequio.reminders", () -> QuarkusTransaction.requiringNew()
                .call(ask::askSome));
    }
}
