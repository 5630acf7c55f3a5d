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

    private final CountsAtHand counts;

    Totals(CountsAtHand counts) {
        this.counts = counts;
    }

    long of(Reading graph, Inquiry inquiry) {
        if (inquiry.words().isPresent()) {
            return count(graph, inquiry);
        }
        if (inquiry.conditions().isEmpty()) {
            return all(graph, inquiry);
        }
        return counts.about(graph, inquiry).flatMap(Counted::total).orElseGet(() -> count(graph, inquiry));
    }

    /** All records of an inquiry's list. */
    long all(Reading graph, Inquiry inquiry) {
        return counts.about(graph, inquiry)
                .map(Counted::all)
                .orElseGet(() -> total(graph, ALL.formatted(inquiry.listed().all()), Map.of()));
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
