package org.tequio.exchange.imports;

import org.tequio.exchange.RecordTexts;
import org.tequio.register.Identifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what others call a row's record. */
final class IdentifierCells {

    private static final String COLUMN = "identifiers";

    private IdentifierCells() {}

    /** All that the row names; one that cannot be read, or is too long for an index, rejects it. */
    static List<Identifier> read(Row row) {
        return row.values(
                COLUMN,
                text -> RecordTexts.identifier(text).filter(IdentifierCells::isShort),
                "Write scheme:value, each of the two in %d characters at the most.".formatted(Row.LONGEST_ID));
    }

    /** As short as what is submitted, and as what our exports make of a source and an id. */
    private static boolean isShort(Identifier identifier) {
        return identifier.scheme().length() <= Row.LONGEST_ID
                && identifier.value().length() <= Row.LONGEST_ID;
    }

    /**
     * Those of them that the record is still to be given, and takes them; of one that is another's, the row is warned.
     *
     * @param own what the package calls the record, if that is not the record's id; others of its scheme are the ids of
     *     other rows
     * @param has what the record is called already
     * @param taken what some record is called already
     */
    static List<Identifier> claim(
            Row row,
            List<Identifier> named,
            Optional<Identifier> own,
            Collection<Identifier> has,
            Set<Identifier> taken) {
        var claimed = new ArrayList<Identifier>();
        for (var identifier : named) {
            if (own.filter(identifier::equals).isPresent() || has.contains(identifier)) {
                continue;
            }
            if (!own.map(Identifier::scheme).equals(Optional.of(identifier.scheme())) && taken.add(identifier)) {
                claimed.add(identifier);
            } else {
                row.warn(
                        COLUMN,
                        "identifier-of-another",
                        RecordTexts.identifier(identifier.scheme(), identifier.value()),
                        "It is left out, as it is another record's: correct it, or ask a moderator to merge the two.");
            }
        }
        return claimed;
    }
}
