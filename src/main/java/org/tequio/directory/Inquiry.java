package org.tequio.directory;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a client wants to see of a list.
 *
 * @param words what the records must say; empty for all
 * @param order empty for the best match first, which only an inquiry with words can ask for
 * @param facets what to count by
 * @param fields the properties of an item to show
 */
record Inquiry(
        Listed listed,
        Conditions conditions,
        Optional<Words> words,
        Optional<Order> order,
        int limit,
        @Nullable String cursor,
        List<Facet> facets,
        List<String> fields) {

    private static final String FOUND = """
            CALL db.index.fulltext.queryNodes($index, $words)
            YIELD node AS n, score
            """;

    /** The same inquiry with typing errors forgiven. */
    Inquiry roughly() {
        return new Inquiry(listed, conditions, words.map(Words::roughly), order, limit, cursor, facets, fields);
    }

    /** Clauses that end with records {@code n} among which all are that the inquiry is about. */
    Optional<String> way() {
        return words.isPresent() ? Optional.of(FOUND) : conditions.way();
    }

    /** All that its Cypher compares with. */
    Map<String, Object> values() {
        var values = new HashMap<>(conditions.values());
        words.ifPresent(some -> values.putAll(Map.of("index", listed.words(), "words", some.query())));
        return values;
    }

    /** The inquiry without its place in the list: what a cursor belongs to. It goes on after midnight. */
    String fingerprint() {
        var values = new TreeMap<>(conditions.values());
        values.keySet().removeAll(Freshness.DAYS);
        return Fingerprint.of(
                listed,
                conditions.filters(),
                values,
                words.map(Words::query).orElse(""),
                order.map(Order::toString).orElse("by position"));
    }

    /** What its total depends on, besides the graph: also on the day, by which a record is fresh. */
    String totalKey() {
        return Fingerprint.of(fingerprint(), conditions.values().get(Freshness.A_YEAR_AGO));
    }
}
