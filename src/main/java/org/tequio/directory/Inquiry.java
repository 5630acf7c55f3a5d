package org.tequio.directory;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Survivors;

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
 * @param survivors by ids that it names those of the records that stand for them by now
 */
record Inquiry(
        Listed listed,
        Conditions conditions,
        Optional<Words> words,
        Optional<Order> order,
        int limit,
        @Nullable String cursor,
        List<Facet> facets,
        List<String> fields,
        Map<String, String> survivors) {

    private static final String FOUND = """
            CALL db.index.fulltext.queryNodes($index, $words)
            YIELD node AS n, score
            """;

    /** The same inquiry with typing errors forgiven. */
    Inquiry roughly() {
        return with(words.map(Words::roughly), survivors);
    }

    /** The same inquiry about the records that stand for those that it names, if it names any. */
    Inquiry following(Survivors survivors, Reading graph) {
        var ids = conditions.named().values().stream().flatMap(List::stream).toList();
        return ids.isEmpty() ? this : with(words, survivors.of(graph, ids));
    }

    private Inquiry with(Optional<Words> words, Map<String, String> survivors) {
        return new Inquiry(listed, conditions, words, order, limit, cursor, facets, fields, survivors);
    }

    /** Clauses that end with records {@code n} among which all are that the inquiry is about. */
    Optional<String> way() {
        return words.isPresent() ? Optional.of(FOUND) : conditions.way();
    }

    /** All conditions on records that its {@link #way} has reached, or on all there are, joined to one more. */
    String conditions(String more) {
        return words.isPresent() ? conditions.and(more) : conditions.andAlongTheWay(more);
    }

    /** All that its Cypher compares with. */
    Map<String, Object> values() {
        var values = new HashMap<>(conditions.values());
        conditions.named().forEach((filter, ids) -> values.put(filter, standing(ids)));
        words.ifPresent(some -> values.putAll(Map.of("index", listed.words(), "words", some.query())));
        return values;
    }

    private List<String> standing(List<String> ids) {
        return ids.stream().map(id -> survivors.getOrDefault(id, id)).distinct().toList();
    }

    /**
     * The inquiry without its place in the list: what a cursor belongs to. It goes on after midnight, and when a record
     * that it names is merged.
     */
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
