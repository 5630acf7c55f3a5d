package org.tequio.register.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.tequio.register.outbox.Outbox;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.sql.SQLException;

/** Seals the audit log again and again, in one process of all. */
@ApplicationScoped
class SealingLoop {

    private final DataSource database;
    private final Outbox outbox;
    private final Sealing sealing;
    private final BackgroundLoop loop;

    SealingLoop(DataSource database, Outbox outbox, Sealing sealing, AuditConfig config) {
        this.database = database;
        this.outbox = outbox;
        this.sealing = sealing;
        this.loop = new BackgroundLoop("audit seals", config.pause(), config.pause(), this::turn);
    }

    /**
     * Nothing is written before revisions are aligned, so that this comes before the loops that write: a restored register
     * would give some that are sealed, or were told.
     */
    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) throws SQLException {
        outbox.align();
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.close();
    }

    private boolean turn() throws Exception {
        return sealing.isDue() && AdvisoryLock.holding(database, "tequio.audit-seals", sealing::seal);
    }
}
