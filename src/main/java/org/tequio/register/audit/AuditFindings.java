package org.tequio.register.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a verification has found so far: the first thousand, and how many in all. */
final class AuditFindings {

    static final int MOST = 1_000;

    private static final Comparator<Long> KNOWN_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    private final List<AuditFinding> listed = new ArrayList<>();
    private long count;

    void add(AuditFinding finding) {
        count++;
        if (listed.size() < MOST) {
            listed.add(finding);
        }
    }

    long count() {
        return count;
    }

    /** In the order of the log. */
    List<AuditFinding> inOrder() {
        return listed.stream()
                .sorted(Comparator.comparing(AuditFinding::seal, KNOWN_FIRST)
                        .thenComparing(AuditFinding::row, KNOWN_FIRST))
                .toList();
    }
}
