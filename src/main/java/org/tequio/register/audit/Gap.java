package org.tequio.register.audit;

/** Sealed rows that are gone, one after the other. */
final class Gap {

    private final AuditFindings findings;

    private long seal;
    private long first;
    private long last;
    private long rows;

    Gap(AuditFindings findings) {
        this.findings = findings;
    }

    void extend(long row, long itsSeal) {
        if (rows == 0) {
            first = row;
            seal = itsSeal;
        }
        last = row;
        rows++;
    }

    /** Behind it there are rows again. */
    void end() {
        if (rows > 0) {
            var which = rows == 1
                    ? "Row %d is gone".formatted(first)
                    : "Rows %d to %d are gone, %d of them".formatted(first, last, rows);
            findings.add(AuditFinding.ofRow(
                    Damage.REMOVED, first, seal, "%s; seal %d knows of the first.".formatted(which, seal)));
            rows = 0;
        }
    }

    /** Behind it there is nothing more. */
    void endWithTheLog() {
        if (rows > 0) {
            findings.add(AuditFinding.ofRow(
                    Damage.TRUNCATED,
                    first,
                    seal,
                    "The log is cut off before row %d: that and all after it, %d rows, are gone, but their seals are there."
                            .formatted(first, rows)));
            rows = 0;
        }
    }
}
