package org.tequio.exchange.imports.source;

import java.util.List;
import java.util.Map;

/**
 * One record of a file.
 *
 * @param number its line; of GeoJSON its feature, counted from 1
 * @param isWhole whether it has as many cells as the header, where there is one
 * @param fields texts by name; several values of one field are divided by {@code |}, what stands in a field of a field is
 *     named with a dot between
 */
public record SourceRecord(long number, boolean isWhole, Map<String, String> fields) {

    /** What a field says; empty if there is no such field. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** What the first of these fields says that says anything. */
    public String first(List<String> fields) {
        return fields.stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
