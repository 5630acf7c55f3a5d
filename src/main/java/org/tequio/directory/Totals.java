package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.Map;

/**
 * How many records meet an inquiry: from the projection's counters where they know it, which costs a look-up, and else
 * by counting them. Both are exact.
 */
@ApplicationScoped
class Totals {

    private static final String COUNT = """
            %s
            WHERE %s
            RETURN count(n) AS total
            """;
    private static final String ALL = """
            %s
            RETURN count(n) AS total
            """;

    long of(Reading graph, Inquiry inquiry) {
        var conditions = inquiry.conditions();
        if (inquiry.words().isPresent()) {
            return count(graph, inquiry);
        }
        if (conditions.isEmpty()) {
            return all(graph, inquiry.listed());
        }
        var counted = inquiry.listed().cube().flatMap(cube -> Counted.of(cube, conditions));
        return counted.isPresent()
                ? total(graph, counted.get().total(), counted.get().values())
                : count(graph, inquiry);
    }

    /** All records of a list; Neo4j keeps that number. */
    long all(Reading graph, Listed listed) {
        return total(graph, ALL.formatted(listed.all()), Map.of());
    }

    private static long count(Reading graph, Inquiry inquiry) {
        var way = inquiry.way().orElse(inquiry.listed().all());
        return total(graph, COUNT.formatted(way, inquiry.conditions().and("true")), inquiry.values());
    }

    private static long total(Reading graph, String query, Map<String, ?> values) {
        return graph.first(query, values, Total.class).map(Total::total).orElse(0L);
    }

    private record Total(long total) {}
}
