package org.tequio.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Position;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the graph stands, for many who ask at once: what one has read serves all for a moment. A moment is far less than
 * the time that a change takes from the register into the graph, so nobody can tell.
 */
@ApplicationScoped
public class Positions {

    private final Graph graph;
    private final long maxAge;
    private final AtomicReference<@Nullable Seen> last = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<Position>> reading = new AtomicReference<>();

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
        return Optional.ofNullable(last.get())
                .filter(seen -> System.nanoTime() - seen.at < maxAge)
                .map(Seen::position);
    }

    /** Of many who find it too old at once, one reads and the others wait for it; if it fails, it fails for all of them. */
    private Position read() {
        var mine = new CompletableFuture<Position>();
        for (var others = reading.compareAndExchange(null, mine);
                others != null;
                others = reading.compareAndExchange(null, mine)) {
            others.join();
            var position = known();
            if (position.isPresent()) {
                return position.get();
            }
        }
        return readFor(mine);
    }

    /** @param others who are told when the next may read */
    private Position readFor(CompletableFuture<Position> others) {
        try {
            var position = known().orElseGet(() -> saw(graph.read(Graph.Reading::position)));
            reading.set(null);
            others.complete(position);
            return position;
        } catch (RuntimeException | Error e) {
            reading.set(null);
            others.completeExceptionally(e);
            throw e;
        }
    }

    /** Tells what somebody has just read, unless another has read later and told so before. */
    public Position saw(Position position) {
        var seen = new Seen(position, System.nanoTime());
        last.accumulateAndGet(seen, (known, now) -> known != null && known.isLaterThan(now) ? known : now);
        return position;
    }

    private record Seen(Position position, long at) {

        /** Of two that were read in the same millisecond, the one that shows a later move. */
        private boolean isLaterThan(Seen other) {
            return position.readAt() == other.position.readAt()
                    ? position.movedAt() > other.position.movedAt()
                    : position.readAt() > other.position.readAt();
        }
    }
}
