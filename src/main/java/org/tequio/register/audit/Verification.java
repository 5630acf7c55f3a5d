package org.tequio.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.audit.AuditVerdict.State;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Recomputes every seal from the rows, and holds the log against anchors and the register. */
@ApplicationScoped
class Verification {

    private static final long NANOS_BETWEEN_LINES = Duration.ofMillis(500).toNanos();

    private final DataSource database;

    Verification(DataSource database) {
        this.database = database;
    }

    /** @param progress is told now and then how far it has come */
    AuditVerdict verify(Collection<Anchor> anchors, Consumer<AuditVerdict> progress) throws SQLException {
        try (var snapshot = AuditSnapshot.open(database)) {
            return new Run(snapshot, anchors).verify(progress);
        }
    }

    /** One verification. */
    private static final class Run {

        private final AuditSnapshot snapshot;
        private final AuditFindings findings = new AuditFindings();
        private final ChainCheck chain;
        private final RowCheck rows;
        private final long rowsTotal;

        private long seals;
        private long unsealed;
        private long lastTold = System.nanoTime();

        private Run(AuditSnapshot snapshot, Collection<Anchor> anchors) throws SQLException {
            this.snapshot = snapshot;
            this.chain = new ChainCheck(anchors, findings);
            this.rows = new RowCheck(snapshot, findings);
            this.rowsTotal = snapshot.rows();
        }

        private AuditVerdict verify(Consumer<AuditVerdict> progress) throws SQLException {
            snapshot.forEachSeal(seal -> {
                rows.check(seal.seal(), chain.check(seal));
                seals++;
                tell(progress);
            });
            unsealed = snapshot.rowsAfter(chain.end().last());
            chain.checkEnd();
            rows.end(unsealed);
            new RegisterCheck(snapshot, findings).check();
            return verdict(findings.count() == 0 ? State.INTACT : State.BROKEN, findings.inOrder());
        }

        private void tell(Consumer<AuditVerdict> progress) throws SQLException {
            if (System.nanoTime() - lastTold > NANOS_BETWEEN_LINES) {
                progress.accept(verdict(State.RUNNING, List.of()));
                lastTold = System.nanoTime();
            }
        }

        private AuditVerdict verdict(State state, List<AuditFinding> found) throws SQLException {
            var end = chain.end();
            return new AuditVerdict(
                    state,
                    rows.rows(),
                    rowsTotal,
                    seals,
                    unsealed,
                    snapshot.lastNumberGiven(),
                    seals == 0 ? null : end.number() + ":" + end.hash().hex(),
                    findings.count(),
                    found);
        }
    }
}
