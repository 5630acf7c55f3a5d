package org.tequio.shared;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    ACTORS("Actor", List.of("kind", "group", "sector", "level", "country"), List.of(), List.of("confirmedOn")),
    ALLIANCES(
            "Alliance",
            List.of("kind", "groupSet", "pattern:fcssc", "pattern:g77", "pattern:oecd", "pattern:wb-income"),
            List.of(new Slices("within", List.of("kind", "pattern:fcssc"), Cube::isNoPartOfCountry)),
            List.of("roles", "states", "firstDay", "lastDay", "confirmedOn"));

    private static final String ALL = "";
    private static final String CELLS = "cell";
    private static final String BETWEEN_VALUES = "\u0001";

    private final String label;
    private final List<String> dimensions;
    private final List<Slices> slices;
    private final List<String> tallies;

    /** @param others slices of more than activities and SDG */
    Cube(String label, List<String> dimensions, List<Slices> others, List<String> tallies) {
        this.label = label;
        this.dimensions = dimensions;
        this.slices = Stream.concat(
                        Stream.of(
                                new Slices("activities", dimensions, code -> true),
                                new Slices("goals", dimensions, code -> true)),
                        others.stream())
                .toList();
        this.tallies = tallies;
    }

    /**
     * What a list-valued property is cut into: a slice for each code.
     *
     * @param dimensions those that are counted within a slice
     * @param codes those that have a slice
     */
    private record Slices(String list, List<String> dimensions, Predicate<String> codes) {}

    /** There are five thousand subdivisions, of which each holds few alliances: these are quickly counted. */
    private static boolean isNoPartOfCountry(String territory) {
        return territory.indexOf('-') < 0;
    }

    /** The label of the nodes that are counted. */
    public String label() {
        return label;
    }

    public List<String> dimensions() {
        return dimensions;
    }

    /** Whether this code of a list-valued property cuts a slice within which the dimension is counted. */
    public boolean slices(String list, String code, String dimension) {
        return slices.stream()
                .anyMatch(
                        some -> some.list.equals(list) && some.dimensions.contains(dimension) && some.codes.test(code));
    }

    /** All that a record's counters depend on. */
    public List<String> properties() {
        var lists = slices.stream().map(Slices::list).toList();
        return Stream.of(dimensions, lists, tallies).flatMap(Collection::stream).toList();
    }

    /** The family of a dimension among all records, or of a tally. */
    public String family(String property) {
        return inSlice(ALL, property);
    }

    /** The family of a dimension among the records that carry this code in this list. */
    public String family(String list, String code, String dimension) {
        return inSlice(list + "=" + code, dimension);
    }

    /** The family of all dimensions together. */
    public String cells() {
        return inSlice(ALL, CELLS);
    }

    /** What the value of a cell's counter says of each dimension, in their order. */
    public List<String> cell(String value) {
        return List.of(value.split(BETWEEN_VALUES, -1));
    }

    /** The counters that a record of these properties counts in; no value counts as the empty one. */
    public List<Counter> counters(Map<String, ? extends @Nullable Object> record) {
        var counters = new ArrayList<Counter>();
        counters.add(new Counter(cells(), cell(record)));
        for (var dimension : dimensions) {
            counters.add(new Counter(family(dimension), value(record.get(dimension))));
        }
        for (var some : slices) {
            values(record.get(some.list))
                    .filter(some.codes)
                    .forEach(code -> some.dimensions.forEach(dimension -> counters.add(
                            new Counter(family(some.list, code, dimension), value(record.get(dimension))))));
        }
        for (var tally : tallies) {
            values(record.get(tally)).forEach(value -> counters.add(new Counter(family(tally), value)));
        }
        return counters;
    }

    private String cell(Map<String, ? extends @Nullable Object> record) {
        return dimensions.stream()
                .map(dimension -> value(record.get(dimension)))
                .collect(Collectors.joining(BETWEEN_VALUES));
    }

    private String inSlice(String slice, String property) {
        return label + "/" + slice + "/" + property;
    }

    private static String value(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Stream<String> values(@Nullable Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Cube::value) : Stream.of(value(value));
    }

    /** A counter: of which family, and what value it counts. */
    public record Counter(String family, String value) {

        private static final int SEGMENTS_OF_A_FAMILY = 3;

        /** The counter with this key. */
        public static Counter of(String key) {
            int end = -1;
            for (int segment = 0; segment < SEGMENTS_OF_A_FAMILY; segment++) {
                end = key.indexOf('/', end + 1);
            }
            return new Counter(key.substring(0, end), key.substring(end + 1));
        }

        /** Names it among all. */
        public String key() {
            return family + "/" + value;
        }
    }
}
