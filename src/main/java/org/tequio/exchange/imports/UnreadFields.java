package org.tequio.exchange.imports;

import org.tequio.exchange.imports.Finding.Severity;
import org.tequio.exchange.imports.source.Limits;
import org.tequio.exchange.imports.source.SourceRecord;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the fields of a foreign file that say something and that no rule of the mapping reads. */
final class UnreadFields {

    private final String part;
    private final Set<String> read;
    private final Set<String> unread = new LinkedHashSet<>();

    /** @param read the fields that rules read */
    UnreadFields(String part, Collection<String> read) {
        this.part = part;
        this.read = Set.copyOf(read);
    }

    /** Notes what is unread of a record, as long as there are no more of them than a table may have. */
    void add(SourceRecord record) {
        record.fields().forEach((field, text) -> {
            if (!read.contains(field) && unread.size() < Limits.MOST_FIELDS && !text.isBlank()) {
                unread.add(field);
            }
        });
    }

    /** One finding that names them all, as far as there is room. */
    List<Finding> findings() {
        return unread.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        part,
                        1,
                        "",
                        Severity.WARNING,
                        "unread-fields",
                        String.join(", ", unread),
                        "No rule of the mapping reads these fields, %d in all: add one where they say what should come in."
                                .formatted(unread.size())));
    }
}
