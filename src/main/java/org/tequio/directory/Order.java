package org.tequio.directory;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Parameters;

/**
 * How a list is sorted.
 *
 * @param name what the client calls it
 * @param key the property that sorts; of no two records the same
 * @param descending whether the list goes from the last to the first
 */
record Order(String name, String key, boolean descending) {

    private static final String REVERSE = "-";
    /** Sorts after every key: the last character that there is. */
    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    /** @throws org.tequio.shared.Problem 400 for a word that is no order, with or without a minus before it */
    static Order of(@Nullable String sort, Listed listed) {
        var asked = sort == null ? listed.byDefault() : sort;
        boolean descending = asked.startsWith(REVERSE);
        var name = descending ? asked.substring(REVERSE.length()) : asked;
        Parameters.mustBeKnown("sort", name, listed.orders().keySet());
        return new Order(name, listed.orders().getOrDefault(name, listed.byDefault()), descending);
    }

    /** Whether a record stands after the place where the page before ended. */
    String condition() {
        return "n.%s %s $after".formatted(key, descending ? "<" : ">");
    }

    String clause() {
        return by(key);
    }

    /** The order of an index that begins with another property. */
    String clause(String first) {
        return by(first) + ", " + by(key);
    }

    private String by(String property) {
        return "n.`%s`%s".formatted(property, descending ? " DESC" : "");
    }

    /** The place before the first record. */
    String start() {
        return descending ? END : "";
    }
}
