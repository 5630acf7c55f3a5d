package org.tequio.register.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.tequio.register.audit.AuditFinding.ofRow;

/** Whether each row is what it was when it was sealed, and where it was. */
final class RowCheck {

    /** Of so many changed rows each is compared with each, to tell those that changed places. */
    private static final int MOST_COMPARED = 300;

    private final AuditSnapshot snapshot;
    private final AuditFindings findings;
    private final Gap gap;

    private final List<Changed> changed = new ArrayList<>();
    /** The seals by the numbers of rows that these do not know, and of rows that stand elsewhere now. */
    private final Map<Long, Long> strangers = new LinkedHashMap<>();

    private final Map<Long, Long> moved = new HashMap<>();
    private long rows;

    RowCheck(AuditSnapshot snapshot, AuditFindings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
        this.gap = new Gap(findings);
    }

    /** How many rows were looked at. */
    long rows() {
        return rows;
    }

    /** @param begin the place behind which the seal's rows begin */
    void check(Seal seal, Position begin) throws SQLException {
        var missing = new LinkedHashMap<>(seal.rows());
        snapshot.forEachRow(begin, seal.last(), row -> {
            rows++;
            var hash = missing.remove(row.number());
            if (hash == null) {
                note(strangers, row.number(), seal, Damage.INSERTED);
            } else if (!hash.equals(row.hash())) {
                note(new Changed(row, hash, seal.number()));
            }
        });
        checkMissing(seal, missing.keySet());
    }

    private void checkMissing(Seal seal, Set<Long> missing) throws SQLException {
        var elsewhere = snapshot.existing(missing);
        for (var row : seal.rows().keySet()) {
            if (!missing.contains(row)) {
                gap.end();
            } else if (elsewhere.contains(row)) {
                note(moved, row, seal, Damage.REORDERED);
            } else {
                gap.extend(row, seal.number());
            }
        }
    }

    /** @param unsealed how many rows stand behind the last seal */
    void end(long unsealed) {
        if (unsealed == 0) {
            gap.endWithTheLog();
        } else {
            gap.end();
        }
        changed.forEach(row -> findings.add(row.finding(changed)));
        moved.forEach((row, seal) -> findings.add(finding(Damage.REORDERED, row, seal)));
        strangers.keySet().removeAll(moved.keySet());
        strangers.forEach((row, seal) -> findings.add(finding(Damage.INSERTED, row, seal)));
    }

    private void note(Map<Long, Long> found, long row, Seal seal, Damage damage) {
        if (found.size() < AuditFindings.MOST) {
            found.put(row, seal.number());
        } else {
            findings.add(finding(damage, row, seal.number()));
        }
    }

    private void note(Changed row) {
        if (changed.size() < MOST_COMPARED) {
            changed.add(row);
        } else {
            findings.add(row.finding(List.of()));
        }
    }

    private static AuditFinding finding(Damage damage, long row, long seal) {
        var detail = damage == Damage.INSERTED
                ? "Row %d was not there when seal %d was made.".formatted(row, seal)
                : "Row %d does not stand where it stood when seal %d was made.".formatted(row, seal);
        return ofRow(damage, row, seal, detail);
    }

    /** A row that is not what was sealed. */
    private record Changed(AuditRow row, Hash sealed, long seal) {

        AuditFinding finding(List<Changed> others) {
            return others.stream()
                    .filter(other -> other != this && hasWhatWasOf(other))
                    .findFirst()
                    .map(other -> ofRow(
                            Damage.REORDERED,
                            row.number(),
                            seal,
                            "Row %d has what row %d had when seal %d was made."
                                    .formatted(row.number(), other.row.number(), other.seal)))
                    .orElseGet(() -> ofRow(
                            Damage.CHANGED,
                            row.number(),
                            seal,
                            "Row %d does not say what it said when seal %d was made.".formatted(row.number(), seal)));
        }

        /** Whether this one says all that the other said, or only its words, or stands where the other stood. */
        private boolean hasWhatWasOf(Changed other) {
            return other.sealed.equals(row.numbered(other.row.number()).hash())
                    || other.sealed.equals(row.inPlaceOf(other.row).hash())
                    || sealed.equals(row.atTimeOf(other.row).hash());
        }
    }
}
