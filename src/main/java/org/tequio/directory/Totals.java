package org.tequio.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Position;
import org.tequio.shared.Graph.Reading;

import java.util.Map;

/**
 * How many records meet an inquiry: from the projection's counters where they know it, which costs a look-up, and else
 * by counting them. Both are exact. What was counted is kept while the graph stands still: each page of a list tells it.
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

    private static final int MOST_KEPT = 10_000;

    private final CountsAtHand counts;
    private final Cache<Asked, Long> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

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

    private long count(Reading graph, Inquiry inquiry) {
        return graph.since()
                .map(position -> kept.get(Asked.of(position, inquiry), asked -> countAnew(graph, inquiry)))
                .orElseGet(() -> countAnew(graph, inquiry));
    }

    private static long countAnew(Reading graph, Inquiry inquiry) {
        var way = inquiry.way().orElse(inquiry.listed().all());
        return total(graph, COUNT.formatted(way, inquiry.conditions("true")), inquiry.values());
    }

    private static long total(Reading graph, String query, Map<String, ?> values) {
        return graph.first(query, values, Total.class).map(Total::total).orElse(0L);
    }

    private record Total(long total) {}

    /** An inquiry where the graph stood. */
    private record Asked(long revision, long writes, long movedAt, String inquiry) {

        private static Asked of(Position position, Inquiry inquiry) {
            return new Asked(position.revision(), position.writes(), position.movedAt(), inquiry.totalKey());
        }
    }
}
