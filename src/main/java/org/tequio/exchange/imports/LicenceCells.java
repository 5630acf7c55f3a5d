package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Licences;
import org.tequio.register.Origin;

/** Reads what others may do with a row: an id of the SPDX list, or the sentence of a source that names none. */
final class LicenceCells {

    /** Of packages that do not say; our own exports write it. */
    static final String NOT_STATED = "not stated";

    static final int LONGEST = 200;

    private static final String COLUMN = "licence";
    private static final String LIST = "https://spdx.org/licenses";

    private LicenceCells() {}

    /**
     * That of the row, else that of the package; the row is rejected for what looks like an id and is none.
     *
     * @param kept on whose word the record stood before: where neither the file nor the package says anything, its
     *     licence stays
     */
    static String read(Row row, ImportJob job, @Nullable Origin kept) {
        var licence = row.optional(COLUMN);
        licence.ifPresent(text -> check(row, text));
        boolean isUnsaid = !row.has(COLUMN) && job.licence().equals(NOT_STATED);
        return licence.map(text -> Licences.find(text).orElse(text))
                .orElse(isUnsaid && kept != null ? kept.licence() : job.licence());
    }

    private static void check(Row row, String text) {
        if (Licences.find(text).isPresent() || text.equals(NOT_STATED)) {
            return;
        }
        if (text.length() > LONGEST) {
            row.reject(COLUMN, "too-long", text, "Shorten it to %d characters.".formatted(LONGEST));
        } else if (Licences.isId(text)) {
            row.reject(COLUMN, "unknown-code", text, remedy(text));
        } else {
            row.warn(
                    COLUMN,
                    "no-licence-id",
                    text,
                    "Write an id of %s, such as CC-BY-4.0, if one is meant; the sentence is kept.".formatted(LIST));
        }
    }

    private static String remedy(String id) {
        var near = Licences.advice(id).suggestion();
        return near == null
                ? "Write an id of %s, such as CC-BY-4.0.".formatted(LIST)
                : "Write '%s', or another id of %s.".formatted(near, LIST);
    }
}
