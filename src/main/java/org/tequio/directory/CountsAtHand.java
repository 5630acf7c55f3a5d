package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Cube.Counter;
import org.tequio.shared.Graph.Position;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Positions;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The graph's counters in memory, so that a total or a facet is a sum of what is at hand. When the graph has moved, only
 * those are read that have changed since.
 */
@ApplicationScoped
class CountsAtHand {

    private static final String ALL = """
            MATCH (c:Counter)
            RETURN c.key AS key, c.n AS n
            """;
    private static final String CHANGED = """
            MATCH (c:Counter)
            WHERE c.movedAt > $movedAt
            RETURN c.key AS key, c.n AS n
            """;

    private final Positions positions;
    private volatile Counts counts = Counts.NONE;

    CountsAtHand(Positions positions) {
        this.positions = positions;
    }

    /** What they know about an inquiry where the graph stands; nothing about lists that are not counted. */
    Optional<Counted> about(Reading graph, Inquiry inquiry) {
        return inquiry.listed().cube().map(cube -> new Counted(read(graph), cube, inquiry.conditions()));
    }

    private Counts read(Reading graph) {
        return isAt(graph.since().orElseGet(positions::recent)) ? counts : readAgain(graph);
    }

    /** Of many who find them too old at once, one reads and the others wait for it. */
    private synchronized Counts readAgain(Reading graph) {
        if (!isAt(positions.recent())) {
            var position = positions.saw(graph.position());
            counts = isLater(position)
                    ? withNews(graph, position)
                    : Counts.NONE.with(position, read(graph, ALL, Map.of()));
        }
        return counts;
    }

    private Counts withNews(Reading graph, Position position) {
        var since = Map.<String, Object>of("movedAt", counts.position().movedAt());
        return counts.with(position, read(graph, CHANGED, since));
    }

    private boolean isAt(Position position) {
        return !position.movedSince(counts.position());
    }

    /** Whether it is the same graph, later; it may have been thrown away or restored meanwhile. */
    private boolean isLater(Position position) {
        var known = counts.position();
        return counts != Counts.NONE && position.begunAt() == known.begunAt() && position.movedAt() > known.movedAt();
    }

    private static Map<Counter, Long> read(Reading graph, String query, Map<String, Object> values) {
        return graph.all(query, values, Row.class).stream()
                .collect(Collectors.toMap(row -> Counter.of(row.key()), Row::n));
    }

    private record Row(String key, long n) {}
}
