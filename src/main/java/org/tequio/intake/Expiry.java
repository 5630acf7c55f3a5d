package org.tequio.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.time.Clock;
import java.time.Duration;

/** Ends submissions whose time is over, and forgets their addresses; in one process of all. */
@ApplicationScoped
class Expiry {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    /** A client tries again within hours, not weeks. */
    private static final Duration ANSWERS_KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 100;

    private final DataSource database;
    private final Submissions submissions;
    private final Post post;
    private final Journal journal;
    private final Idempotency idempotency;
    private final Clock clock;
    private final BackgroundLoop loop = new BackgroundLoop("expiry of submissions", PAUSE, PAUSE, this::turn);

    Expiry(
            DataSource database,
            Submissions submissions,
            Post post,
            Journal journal,
            Idempotency idempotency,
            Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.post = post;
        this.journal = journal;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.close();
    }

    private boolean turn() throws Exception {
        return AdvisoryLock.holding(database, "tequio.expiry", () -> QuarkusTransaction.requiringNew()
                .call(this::endSome));
    }

    /** Ends some, in the transaction of the caller. */
    boolean endSome() {
        var now = clock.instant();
        var over = submissions.expired(now, AT_ONCE);
        over.forEach(this::end);
        idempotency.forget(now.minus(ANSWERS_KEPT));
        return over.size() == AT_ONCE;
    }

    private void end(Submission submission) {
        submission.expire();
        post.forget(submission);
        journal.note(submission, "tequio", null);
    }
}
