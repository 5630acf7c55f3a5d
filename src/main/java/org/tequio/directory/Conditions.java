package org.tequio.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What narrows a list of records {@code n}: conditions in Cypher, which are constants of this package, and the values
 * that they compare with, which only ever travel as parameters. A filter may also know a way to reach its records
 * without looking at the others.
 */
final class Conditions {

    /** Of a way that reaches the records that meet its filter, and no others. */
    static final String NOTHING_LEFT = "true";

    private static final String BY_CODE = """
            CALL db.index.fulltext.queryNodes('%s', $%sQuery)
            YIELD node AS n
            """;

    private static final String BY_BOTH = """
            MATCH (n:%1$s)
            USING INDEX n:%1$s(%2$s, %3$s)
            WHERE n.%2$s IN $%2$s AND n.%3$s IN $%3$s
            WITH n
            """;

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, String> ways = new LinkedHashMap<>();
    private final Map<String, String> stillAsked = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<String>> named = new HashMap<>();

    Conditions and(String filter, String condition) {
        conditions.put(filter, condition);
        return this;
    }

    Conditions and(String filter, String condition, Object value) {
        values.put(filter, value);
        return and(filter, condition);
    }

    /** One of these values, if there are any to choose from. */
    Conditions oneOf(String filter, String condition, Collection<?> choice) {
        return choice.isEmpty() ? this : and(filter, condition, List.copyOf(choice));
    }

    /** As {@link #oneOf}, of ids: whichever of them are of merged records stand for those that they were merged into. */
    Conditions ofRecords(String filter, String condition, Collection<String> ids) {
        if (!ids.isEmpty()) {
            named.put(filter, List.copyOf(ids));
        }
        return oneOf(filter, condition, ids);
    }

    /** @param way clauses that end with every record {@code n} that meets the filter, if it is asked for */
    Conditions reached(String filter, String way) {
        if (has(filter)) {
            ways.put(filter, way);
        }
        return this;
    }

    /**
     * As {@link #reached(String, String)}, where the way has looked at what the condition asks.
     *
     * @param left what there is to ask still of records that were reached so
     */
    Conditions reached(String filter, String way, String left) {
        stillAsked.put(filter, left);
        return reached(filter, way);
    }

    /** Lets a filter be reached by an index of the property that it is about. */
    Conditions reachedAlone(String filter, Listed listed) {
        return reached(filter, "%s%nWHERE %s%nWITH n".formatted(listed.all(), conditions.get(filter)), NOTHING_LEFT);
    }

    /**
     * Lets a filter on a list-valued property be reached by the full-text index over such codes.
     *
     * @param property the property of that index
     */
    Conditions reachedByCode(String filter, String property, Listed listed) {
        var terms = choice(filter).stream().map(Conditions::term).collect(Collectors.joining(" OR "));
        values.put(filter + "Query", "%s:(%s)".formatted(property, terms));
        return reached(filter, BY_CODE.formatted(listed.codes(), filter));
    }

    /**
     * Lets two filters together be reached by an index of both, if both are asked for: where few records meet both, many
     * may meet either.
     */
    Conditions reachedTogether(String one, String other, Listed listed) {
        if (has(one) && has(other)) {
            ways.put(one + Counted.AND + other, BY_BOTH.formatted(listed.label(), one, other));
        }
        return this;
    }

    /** A code between quotes, so that nothing in it means anything to the index. */
    private static String term(Object code) {
        return '"' + code.toString().replaceAll("([\\\\\"])", "\\\\$1") + '"';
    }

    /** Values that conditions or summaries share. */
    Conditions with(Map<String, ?> values) {
        this.values.putAll(values);
        return this;
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    boolean has(String filter) {
        return conditions.containsKey(filter);
    }

    /** What the conditions are about. */
    Set<String> filters() {
        return Collections.unmodifiableSet(conditions.keySet());
    }

    /** What they compare with, ids as they were sent: {@link Inquiry#values} has those that stand for them. */
    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The ids of records that filters name. */
    Map<String, List<String>> named() {
        return Collections.unmodifiableMap(named);
    }

    /** The choice of a {@link #oneOf} condition. */
    List<?> choice(String filter) {
        return (List<?>) values.getOrDefault(filter, List.of());
    }

    /** A way to the records, that of the filter which was said to be reached first. */
    Optional<String> way() {
        return ways.values().stream().findFirst();
    }

    /** The filter of that way. */
    Optional<String> reachedBy() {
        return ways.keySet().stream().findFirst();
    }

    /** Whether the way begins at records that a filter names. */
    boolean isReachedByRecords() {
        return reachedBy().filter(named::containsKey).isPresent();
    }

    /** All conditions, joined to one more. */
    String and(String more) {
        return joined(more, conditions);
    }

    /** As {@link #and(String)}, of records that the {@link #way} has reached, if there is one. */
    String andAlongTheWay(String more) {
        var asked = new LinkedHashMap<>(conditions);
        reachedBy().filter(stillAsked::containsKey).ifPresent(filter -> asked.put(filter, stillAsked.get(filter)));
        return joined(more, asked);
    }

    private static String joined(String more, Map<String, String> conditions) {
        return Stream.concat(Stream.of(more), conditions.values().stream()).collect(Collectors.joining("\n    AND "));
    }
}
