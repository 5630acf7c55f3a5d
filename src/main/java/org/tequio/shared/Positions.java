package org.tequio.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Position;

import java.time.Duration;
import java.util.Optional;

/**
 * Where the graph stands, for many who ask at once: what one has read serves all for a moment. A moment is far less than
 * the time that a change takes from the register into the graph, so nobody can tell.
 */
@ApplicationScoped
public class Positions {

    private final Graph graph;
    private final long maxAge;
    private volatile @Nullable Seen last;

    /** @param maxAge how old a position may be that is still taken for the present one; 0 for never */
    Positions(
            Graph graph,
            @ConfigProperty(name = "tequio.graph.position-max-age", defaultValue = "20ms") Duration maxAge) {
        this.graph = graph;
        this.maxAge = maxAge.toNanos();
    }

    /** Where it stood a moment ago. */
    public Position recent() {
        return known().orElseGet(this::read);
    }

    /** As {@link #recent}, if nobody need be asked. */
    Optional<Position> known() {
        return Optional.ofNullable(last)
                .filter(seen -> System.nanoTime() - seen.at < maxAge)
                .map(Seen::position);
    }

    /** Of many who find it too old at once, one reads and the others wait for it. */
    private synchronized Position read() {
        return known().orElseGet(() -> saw(graph.read(Graph.Reading::position)));
    }

    /** Tells what somebody has just read. */
    public Position saw(Position position) {
        last = new Seen(position, System.nanoTime());
        return position;
    }

    private record Seen(Position position, long at) {}
}
