package org.tequio.exchange.imports;

import org.tequio.register.Standing;

import java.util.Objects;

/** Rejects rows for a record that is not there: one that they point to, or their own. */
final class Absent {

    private Absent() {}

    /** The row points to what is neither in the package nor in the register. */
    static void unknownReference(Row row, String column, String value, PackageFile there) {
        row.reject(
                column,
                "unknown-reference",
                value,
                "Add a row with this id to %s.csv, or correct the id; if that row was rejected, mend it first."
                        .formatted(there.code()));
    }

    /** The row speaks of, or points to, a record that has left: an import never brings one back. */
    static void noLongerListed(Row row, String column, String value, Standing standing) {
        var remedy = "Leave the row out: the record of this id %s.".formatted(departure(standing));
        row.reject(column, "no-longer-listed", value, remedy);
    }

    /** The row's own record has left. */
    static void noLongerListed(Row row, Standing standing) {
        noLongerListed(row, row.keyColumns(), row.words(), standing);
    }

    /** Another row speaks of the row's record, which was merged with its own or is called by another word there. */
    static void spokenFor(Row row) {
        var remedy = "Leave the row out: another one of the package speaks of the same record, which was merged or has "
                + "another word for its role there.";
        row.reject(row.keyColumns(), "merged", row.words(), remedy);
    }

    private static String departure(Standing standing) {
        return switch (standing.status()) {
            case LISTED -> throw new IllegalArgumentException("It is listed");
            case MERGED -> "was merged into %s; or let it speak of that one".formatted(standing.mergedInto());
            case WITHDRAWN ->
                "was withdrawn because %s; or ask a moderator to list it again"
                        .formatted(Objects.requireNonNull(standing.withdrawnBecause())
                                .inWords());
        };
    }
}
