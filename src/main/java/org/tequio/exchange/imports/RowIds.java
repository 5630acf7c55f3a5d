package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.NewRecords;
import org.tequio.register.RegisterRecord;
import org.tequio.shared.RecordId;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the ids of new records come from: the register's sequence or, where ids are kept, the rows themselves. */
@ApplicationScoped
class RowIds {

    /** Every installation counts from the same beginning, so that records of two have the same ids. */
    static final String OTHERS_HAVE_IDS =
            "Ids can be kept only while the register has no record: begin with an empty database, and import the whole "
                    + "package at once.";

    private static final String COLUMN = "id";

    /** No installation has given more; of ids that somebody makes up one in fifty is below. */
    private static final long MOST_GIVEN = 10_000_000_000L;

    private final NewRecords newRecords;
    private final PackageKeys keys;

    RowIds(NewRecords newRecords, PackageKeys keys) {
        this.newRecords = newRecords;
        this.keys = keys;
    }

    /** @param rows that speak of no record yet */
    NewIds of(ImportJob job, List<Row> rows) {
        if (!job.keepsIds()) {
            return new Fresh(newRecords.ids(rows.size()));
        }
        var fresh = new Fresh(
                newRecords.ids((int) rows.stream().filter(RowIds::isNone).count()));
        var asked = kept(rows).map(RecordId::value).toList();
        var taken = job.isDryRun() ? keys.keptIds(job, asked) : newRecords.taken(asked);
        return new Kept(new HashSet<>(taken), fresh);
    }

    /** Remembers, for the rows that follow, which ids were kept; what is only tried stands nowhere else. */
    void note(ImportJob job, List<? extends RegisterRecord<?>> created) {
        if (job.keepsIds() && job.isDryRun()) {
            keys.keepIds(
                    job, created.stream().map(record -> record.id().value()).toList());
        }
    }

    /** Whether the register has given any: another installation's may be among them. */
    boolean areGiven() {
        return newRecords.areAny();
    }

    /** As {@link #areGiven}, and nobody is about to give any that {@link #reserve} did not know of. */
    boolean areOrWillBeGiven() {
        newRecords.awaitOthers();
        return newRecords.areAny();
    }

    /** Sees to it that no other record is ever given an id that these rows keep. */
    void reserve(List<Row> rows) {
        newRecords.reserve(kept(rows).toList());
    }

    private static Stream<RecordId> kept(List<Row> rows) {
        return rows.stream().flatMap(row -> kept(row).stream());
    }

    private static Optional<RecordId> kept(Row row) {
        return RecordId.parse(row.peek(COLUMN)).filter(id -> id.number() > 0 && id.number() <= MOST_GIVEN);
    }

    /** Memberships have no need of one. */
    private static boolean isNone(Row row) {
        return row.peek(COLUMN).isEmpty();
    }

    private record Fresh(Iterator<RecordId> ids) implements NewIds {

        @Override
        public void judge(Row row) {}

        @Override
        public RecordId next(Row row) {
            return ids.next();
        }
    }

    /**
     * Those that the rows have had elsewhere.
     *
     * @param taken by rows before
     * @param fresh for rows that have none
     */
    private record Kept(Set<String> taken, Fresh fresh) implements NewIds {

        @Override
        public void judge(Row row) {
            if (isNone(row)) {
                return;
            }
            var id = kept(row);
            if (id.isEmpty()) {
                row.reject(
                        COLUMN,
                        "not-a-record-id",
                        row.peek(COLUMN),
                        "Only ids that Tequio gave can be kept: send the package without 'keepIds'.");
            } else if (taken.contains(id.get().value())) {
                row.reject(
                        COLUMN,
                        "id-of-another",
                        id.get().value(),
                        "A row before has this id, be it in another file: correct it, or leave the row out.");
            }
        }

        @Override
        public RecordId next(Row row) {
            var id = kept(row).orElseGet(() -> fresh.next(row));
            taken.add(id.value());
            return id;
        }
    }
}
