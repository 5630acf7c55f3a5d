package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.outbox.Outbox;

import java.sql.SQLException;

/** Takes the next messages from the outbox into the graph, and the position with them. */
@ApplicationScoped
class Projector {

    private final Outbox outbox;
    private final ReadAhead ahead;
    private final GraphWriter graph;
    private final BatchWriter batches;
    private final Parking parking;
    private final Projection projection;

    Projector(
            Outbox outbox,
            ReadAhead ahead,
            GraphWriter graph,
            BatchWriter batches,
            Parking parking,
            Projection projection) {
        this.outbox = outbox;
        this.ahead = ahead;
        this.graph = graph;
        this.batches = batches;
        this.parking = parking;
        this.projection = projection;
    }

    /** Begins from what the databases say, not from what was read before. */
    void begin() {
        ahead.forget();
    }

    /** @return whether there was anything to project */
    boolean projectNext(long fence, GraphPosition position) throws SQLException {
        var next = ahead.after(position.revision());
        if (next.batch().isEmpty()) {
            return false;
        }
        batches.write(Move.to(next.to(), fence, position), next.batch());
        return true;
    }

    /**
     * Tries the newest version of each parked record again.
     *
     * @return whether any of them went in
     */
    boolean retryParked(long fence, GraphPosition position) throws SQLException {
        var parked = graph.ask(parking::ids);
        if (parked.isEmpty()) {
            return false;
        }
        var newest = Batch.newestOf(outbox.newest(parked, position.revision()), projection::row);
        return batches.release(Move.onTheSpot(fence, position), newest);
    }
}
