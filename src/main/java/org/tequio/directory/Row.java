package org.tequio.directory;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a page.
 *
 * @param summary what the list shows of the record
 * @param place where the next page begins, if this row is the last of its own
 * @param score how well it matches, where words were asked for
 */
record Row(
        Map<String, Object> summary, String place, @Nullable Double score) {

    private static final String SCORE = "score";

    String id() {
        return String.valueOf(summary.get("id"));
    }

    Row at(String place) {
        return new Row(summary, place, score);
    }

    /** What the client sees: these properties in their order, the score only where there is one. */
    Map<String, @Nullable Object> item(List<String> properties) {
        var item = new LinkedHashMap<String, @Nullable Object>();
        for (var property : properties) {
            if (!property.equals(SCORE)) {
                item.put(property, summary.get(property));
            } else if (score != null) {
                item.put(SCORE, score);
            }
        }
        return item;
    }
}
