package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.FrozenRevisions;
import org.tequio.shared.Graph;
import org.tequio.shared.Graph.Position;
import org.tequio.shared.Graph.Reading;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When a run begins by itself: once the graph has moved since the last one that was done, has come to rest, and some
 * times as long as the last one took has gone by, so that analyses take a small part of the time at the most. Where
 * the graph stands at a release one begins at once, so that the release has an analysis before the next change.
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
    private final FrozenRevisions frozen;
    private final Clock clock;

    Schedule(Graph graph, Runs runs, AnalysisConfig config, FrozenRevisions frozen, Clock clock) {
        this.graph = graph;
        this.runs = runs;
        this.config = config;
        this.frozen = frozen;
        this.clock = clock;
    }

    boolean isDue() throws SQLException {
        if (!config.enabled()) {
            return false;
        }
        var position = graph.read(
                reading -> isRebuilding(reading) ? Optional.<Position>empty() : Optional.of(reading.position()));
        return position.isPresent() && holdsAnything(position.get()) && isDueAt(position.get());
    }

    private boolean isDueAt(Position position) throws SQLException {
        var ended = runs.lastEnded();
        if (isNewsAfter(ended, position) && isOfARelease(position.revision())) {
            return true;
        }
        if (ended.isPresent() && clock.instant().isBefore(endOfRest(ended.get()))) {
            return false;
        }
        var shown = runs.lastDone().map(Run::position).orElse(Position.START);
        return position.movedSince(shown)
                && (rests(position)
                        || waitsTooLong(position, ended.flatMap(Run::endedAt).orElse(Instant.EPOCH)));
    }

    /** After a run that failed, or that was of this revision and not steady, another would be no better at once. */
    private static boolean isNewsAfter(Optional<Run> ended, Position position) {
        return ended.isEmpty()
                || ended.get().shown().state() == AnalysisState.DONE
                        && ended.get().position().revision() != position.revision();
    }

    private boolean isOfARelease(long revision) throws SQLException {
        return frozen.include(revision) && runs.lastDoneAt(revision).isEmpty();
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
