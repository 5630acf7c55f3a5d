package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph;
import org.tequio.shared.Graph.Position;
import org.tequio.shared.Graph.Reading;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * When a run begins by itself: once the graph has moved since the last one that was done, has come to rest, and some
 * times as long as the last one took has gone by, so that analyses take a small part of the time at the most.
 */
@ApplicationScoped
class Schedule {

    private static final String REBUILDING = """
            MATCH (p:Position {name: 'graph'})
            RETURN coalesce(p.rebuilding, false) OR p.loadingTo IS NOT NULL AS rebuilding
            """;

    private final Graph graph;
    private final Runs runs;
    private final AnalysisConfig config;
    private final Clock clock;

    Schedule(Graph graph, Runs runs, AnalysisConfig config, Clock clock) {
        this.graph = graph;
        this.runs = runs;
        this.config = config;
        this.clock = clock;
    }

    boolean isDue() throws SQLException {
        if (!config.enabled()) {
            return false;
        }
        var ended = runs.lastEnded();
        var now = clock.instant();
        if (ended.isPresent() && now.isBefore(endOfRest(ended.get()))) {
            return false;
        }
        var shown = runs.lastDone().map(Run::position).orElse(Position.START);
        return graph.read(reading -> {
            var position = reading.position();
            return !isRebuilding(reading)
                    && holdsAnything(position)
                    && position.movedSince(shown)
                    && (rests(position)
                            || waitsTooLong(
                                    position, ended.flatMap(Run::endedAt).orElse(Instant.EPOCH)));
        });
    }

    /** Whether a rebuild is under way: an analysis would take its time from it, and be of what is changing. */
    boolean mustWait() {
        return graph.read(Schedule::isRebuilding);
    }

    private static boolean isRebuilding(Reading reading) {
        return reading.first(REBUILDING, Map.of(), Rebuilding.class)
                .map(Rebuilding::rebuilding)
                .orElse(true);
    }

    private Instant endOfRest(Run last) {
        var rest = last.duration().multipliedBy(config.rest());
        return last.endedAt().orElse(Instant.EPOCH).plus(rest.compareTo(config.pause()) > 0 ? rest : config.pause());
    }

    /** An empty graph rests, too, while the first records are on their way to it. */
    private static boolean holdsAnything(Position position) {
        return position.revision() > 0;
    }

    /** By the graph's own clock. */
    private boolean rests(Position position) {
        return position.readAt() - position.movedAt() >= config.settle().toMillis();
    }

    private boolean waitsTooLong(Position position, Instant lastEnd) {
        long since = Math.max(position.begunAt(), lastEnd.toEpochMilli());
        return Duration.ofMillis(position.readAt() - since).compareTo(config.longestWait()) > 0;
    }

    private record Rebuilding(boolean rebuilding) {}
}
