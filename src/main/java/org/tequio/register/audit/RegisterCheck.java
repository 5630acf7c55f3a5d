package org.tequio.register.audit;

import java.sql.SQLException;

/**
 * Whether the log has a row of each decision that the register's history tells of. Finds a log of which the newest rows
 * are cut off with their seals, as far as they decided something.
 */
final class RegisterCheck {

    private final AuditSnapshot snapshot;
    private final AuditFindings findings;

    RegisterCheck(AuditSnapshot snapshot, AuditFindings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
    }

    void check() throws SQLException {
        long newest = snapshot.newestRevision();
        snapshot.forEachUnaudited(decision -> findings.add(new AuditFinding(
                decision.revision() > newest ? Damage.TRUNCATED : Damage.REMOVED,
                null,
                null,
                "Revision %d, in which %s decided about %s, has no row in the log."
                        .formatted(decision.revision(), decision.author(), decision.record()))));
    }
}
