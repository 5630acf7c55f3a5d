package org.tequio.exchange.imports;

import org.tequio.exchange.RecordTexts;
import org.tequio.register.Identifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads what others call a row's record. */
final class IdentifierCells {

    private static final String COLUMN = "identifiers";

    private IdentifierCells() {}

    /** All that the row names; one that cannot be read rejects it. */
    static List<Identifier> read(Row row) {
        return row.values(COLUMN, RecordTexts::identifier, "Write scheme:value.");
    }

    /**
     * Those of them that the record is still to be given, and takes them; of one that another record has, the row is
     * warned.
     *
     * @param has what the record is called already
     * @param taken what some record is called already
     */
    static List<Identifier> missing(
            Row row, List<Identifier> named, Collection<Identifier> has, Set<Identifier> taken) {
        var missing = new ArrayList<Identifier>();
        for (var identifier : named) {
            if (has.contains(identifier)) {
                continue;
            }
            if (taken.add(identifier)) {
                missing.add(identifier);
            } else {
                row.warn(
                        COLUMN,
                        "identifier-of-another",
                        identifier.scheme() + ":" + identifier.value(),
                        "It is left out, as another record has it: correct it, or ask a moderator to merge the two.");
            }
        }
        return missing;
    }
}
