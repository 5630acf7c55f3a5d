package org.tequio.exchange.imports;

import org.tequio.register.RegisterRecord;

import java.util.ArrayList;
import java.util.List;

/** What becomes of some rows. */
final class Outcome<R extends RegisterRecord<?>> {

    private final List<R> created = new ArrayList<>();
    private final List<Row> rejected = new ArrayList<>();
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

    List<Finding> findings() {
        return rejected.stream().flatMap(row -> row.findings().stream()).toList();
    }

    Counts counts() {
        return new Counts(created.size(), updated, unchanged, rejected.size());
    }
}
