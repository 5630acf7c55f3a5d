package org.tequio.network.analysis;

import org.tequio.shared.Graph.Position;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as the database has it.
 *
 * @param tries how often it was begun
 * @param position where the graph stood that it shows; {@link Position#START} before its end
 * @param steady whether the graph stood there until all was read; false before its end
 */
record Run(AnalysisRun shown, int tries, Position position, boolean steady) {

    /** Whether all of it is of exactly this revision. */
    boolean shows(long revision) {
        return steady && position.revision() == revision;
    }

    String id() {
        return shown.id();
    }

    long seed() {
        return parameters().seed();
    }

    AnalysisParameters parameters() {
        return shown.parameters();
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(shown.endedAt());
    }

    Duration duration() {
        var millis = shown.durationMillis();
        return Duration.ofMillis(millis == null ? 0 : millis);
    }

    AnalysisSource source() {
        return new AnalysisSource(id(), parameters());
    }
}
