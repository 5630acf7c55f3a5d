package org.tequio.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Seals what is in the log for good and not sealed yet. Whoever writes to the log waits for nobody: only here is there an
 * order, by transactions and not by commits, and rows at the horizon and above wait until none can come below them.
 */
@ApplicationScoped
class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private static final int MOST_ROWS = 1_000;

    private final AuditRows rows;
    private final Seals seals;
    private final Clock clock;

    Sealing(AuditRows rows, Seals seals, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.clock = clock;
    }

    boolean isDue() throws SQLException {
        return !rows.after(seals.newest().last(), 1).isEmpty();
    }

    /**
     * Makes the next seal, if there is anything to seal. Of two at once only one can have the number.
     *
     * @return whether there may be more to seal
     */
    boolean seal() throws SQLException {
        var end = seals.newest();
        var next = rows.after(end.last(), MOST_ROWS);
        if (!next.isEmpty()) {
            var seal = end.next(next, clock.instant().truncatedTo(ChronoUnit.MICROS));
            seals.add(seal);
            LOG.infof(
                    "Audit seal %d:%s holds %d rows, the last of them %d",
                    seal.number(), seal.hash().hex(), next.size(), seal.last().number());
        }
        return next.size() == MOST_ROWS;
    }
}
