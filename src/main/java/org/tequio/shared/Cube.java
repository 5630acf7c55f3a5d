package org.tequio.shared;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the graph counts its actors and alliances, so that a total or a facet costs a look-up and not a walk over the
 * records. A <em>family</em> of counters has a counter for each value of
 *
 * <ul>
 *   <li>a dimension, such as {@code kind}, of which a record has one value;
 *   <li>a dimension among the records that carry a code of a list, such as {@code activities=housing}: its <em>slice</em>;
 *   <li>all dimensions together, the <em>cells</em>, for questions that name several of them;
 *   <li>a tally: a property that is asked for on its own, of which a record may have several values.
 * </ul>
 */
public enum Cube {
    ACTORS(
            "Actor",
            List.of("kind", "group", "sector", "level", "country"),
            List.of("activities", "goals"),
            List.of("confirmedOn")),
    ALLIANCES(
            "Alliance",
            List.of("kind", "groupSet", "pattern:fcssc", "pattern:g77", "pattern:oecd", "pattern:wb-income"),
            List.of("activities", "goals"),
            List.of("within", "roles", "states", "firstDay", "lastDay", "confirmedOn"));

    private static final String ALL = "";
    private static final String CELLS = "cell";

    private final String label;
    private final List<String> dimensions;
    private final List<String> lists;
    private final List<String> tallies;

    Cube(String label, List<String> dimensions, List<String> lists, List<String> tallies) {
        this.label = label;
        this.dimensions = dimensions;
        this.lists = lists;
        this.tallies = tallies;
    }

    /** The label of the nodes that are counted. */
    public String label() {
        return label;
    }

    public List<String> dimensions() {
        return dimensions;
    }

    /** The list-valued properties whose codes cut slices. */
    public List<String> lists() {
        return lists;
    }

    public List<String> tallies() {
        return tallies;
    }

    /** All that a record's counters depend on. */
    public List<String> properties() {
        return Stream.of(dimensions, lists, tallies).flatMap(Collection::stream).toList();
    }

    /** The family of a dimension among all records, or of a tally. */
    public String family(String property) {
        return family(ALL, property);
    }

    /** The family of a dimension among the records that carry this code in this list. */
    public String family(String list, String code, String dimension) {
        return family(list + "=" + code, dimension);
    }

    /** The family of all dimensions together; its counters have each dimension as a property. */
    public String cells() {
        return family(ALL, CELLS);
    }

    /** The counters that a record of these properties counts in; no value counts as the empty one. */
    public List<Counter> counters(Map<String, ? extends @Nullable Object> record) {
        var counters = new ArrayList<Counter>();
        counters.add(cell(record));
        slices(record)
                .forEach(slice -> dimensions.forEach(dimension ->
                        counters.add(Counter.of(family(slice, dimension), value(record.get(dimension)), Map.of()))));
        for (var tally : tallies) {
            values(record.get(tally)).forEach(value -> counters.add(Counter.of(family(tally), value, Map.of())));
        }
        return counters;
    }

    private Counter cell(Map<String, ? extends @Nullable Object> record) {
        var facts = new HashMap<String, Object>();
        dimensions.forEach(dimension -> facts.put(dimension, value(record.get(dimension))));
        var value = dimensions.stream().map(facts::get).map(Object::toString).collect(Collectors.joining("\u0001"));
        return Counter.of(cells(), value, facts);
    }

    private Stream<String> slices(Map<String, ? extends @Nullable Object> record) {
        var codes = lists.stream().flatMap(list -> values(record.get(list)).map(code -> list + "=" + code));
        return Stream.concat(Stream.of(ALL), codes);
    }

    private String family(String slice, String property) {
        return String.join("/", label, slice, property);
    }

    private static String value(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Stream<String> values(@Nullable Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Cube::value) : Stream.of(value(value));
    }

    /**
     * One counter.
     *
     * @param key names it among all
     * @param cell of a cell each dimension
     */
    public record Counter(String key, String family, String value, Map<String, Object> cell) {

        private static Counter of(String family, String value, Map<String, Object> cell) {
            return new Counter(family + "/" + value, family, value, cell);
        }

        /** One that is there already, so that nothing needs to be said of it. */
        public static Counter known(String key) {
            return new Counter(key, "", "", Map.of());
        }

        /** Its family and value, and of a cell each dimension. */
        public Map<String, Object> facts() {
            var facts = new HashMap<>(cell);
            facts.put("family", family);
            facts.put("value", value);
            return facts;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Counter counter && counter.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
