package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.NewRecords;
import org.tequio.shared.RecordId;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the ids of new records come from: the register's sequence or, where ids are kept, the rows themselves. */
@ApplicationScoped
class RowIds {

    /** Of the same sequence in another installation. */
    static final String OTHERS_HAVE_IDS =
            "The register has records, and they may have the ids of others in the package: leave 'keepIds' out, or import "
                    + "into an installation without records.";

    private static final String COLUMN = "id";

    /** No installation has given more; who makes up an id has one of 500 times as many. */
    private static final long MOST_GIVEN = 1_000_000_000;

    private final NewRecords newRecords;

    RowIds(NewRecords newRecords) {
        this.newRecords = newRecords;
    }

    NewIds of(ImportJob job, List<Row> rows) {
        var fresh = newRecords.ids((int)
                rows.stream().filter(row -> !job.keepsIds() || isNone(row)).count());
        return job.keepsIds()
                ? new Kept(newRecords.taken(kept(rows).map(RecordId::value).toList()), fresh)
                : row -> Optional.of(fresh.next());
    }

    /** Whether the register has given any: another installation's may be among them. */
    boolean areGiven() {
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

    /** Those that the rows have had elsewhere. */
    private record Kept(Set<String> taken, Iterator<RecordId> fresh) implements NewIds {

        @Override
        public Optional<RecordId> next(Row row) {
            if (isNone(row)) {
                return Optional.of(fresh.next());
            }
            var id = kept(row);
            if (id.isEmpty()) {
                row.reject(
                        COLUMN,
                        "not-a-record-id",
                        row.peek(COLUMN),
                        "Only ids that Tequio gave can be kept: send the package without 'keepIds'.");
            } else if (!taken.add(id.get().value())) {
                row.reject(
                        COLUMN,
                        "id-of-another",
                        id.get().value(),
                        "Another row of the package has this id: correct it, or leave the row out.");
                return Optional.empty();
            }
            return id;
        }
    }
}
