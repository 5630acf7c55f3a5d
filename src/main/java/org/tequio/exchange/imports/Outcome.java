package org.tequio.exchange.imports;

import org.tequio.register.RegisterRecord;

import java.util.ArrayList;
import java.util.List;

/** What becomes of some rows. */
final class Outcome<R extends RegisterRecord<?>> {

    private final List<R> created = new ArrayList<>();
    private final List<Row> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Lookalike> candidates = new ArrayList<>();
    private int updated;
    private int unchanged;

    void create(R record) {
        created.add(record);
    }

    void keep(boolean changed) {
        if (changed) {
            updated++;
        } else {
            unchanged++;
        }
    }

    void reject(Row row) {
        rejected.add(row);
    }

    List<R> created() {
        return created;
    }

    List<Row> rejected() {
        return rejected;
    }

    /** Notes what there is to say of a row, whatever became of it. */
    void report(Row row) {
        row.findings().stream().distinct().forEach(findings::add);
    }

    /** The row is probably one of these. */
    void compare(List<Lookalike> found) {
        candidates.addAll(found);
    }

    List<Lookalike> candidates() {
        return candidates;
    }

    List<Finding> findings() {
        return findings;
    }

    Counts counts() {
        return new Counts(created.size(), updated, unchanged, rejected.size());
    }
}
