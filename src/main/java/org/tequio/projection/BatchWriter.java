package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.exceptions.Neo4jException;

import java.util.HashSet;
import java.util.Map;

/** Writes a batch and moves the position with it; what cannot be made or is refused is parked, so that the others go on. */
@ApplicationScoped
class BatchWriter {

    private final GraphWriter graph;
    private final Parking parking;
    private final Refusals refusals;

    BatchWriter(GraphWriter graph, Parking parking, Refusals refusals) {
        this.graph = graph;
        this.parking = parking;
        this.refusals = refusals;
    }

    void write(Move move, Batch batch) {
        try {
            write(move, batch, batch.faults());
        } catch (Neo4jException e) {
            if (!Refusals.isRefusal(e)) {
                throw e;
            }
            write(move, batch, refusals.of(move.onTheSpot(), batch));
        }
    }

    private void write(Move move, Batch batch, Map<String, String> refused) {
        graph.write(move, transaction -> {
            var aside = new HashSet<>(parking.ids(transaction));
            aside.addAll(refused.keySet());
            aside.addAll(Projection.write(transaction, batch.without(aside), move));
            parking.park(transaction, batch.only(aside), refused);
            return aside.size();
        });
    }

    /**
     * Tries parked records again.
     *
     * @return whether any of them went in, so that others which waited for it may follow
     */
    boolean release(Move move, Batch parked) {
        var refused = refusals.of(move, parked);
        var able = parked.without(refused.keySet());
        return graph.write(move, transaction -> {
            parking.park(transaction, parked.only(refused.keySet()), refused);
            var waiting = Projection.write(transaction, able, move);
            parking.keepWaiting(transaction, able.only(waiting));
            var released = able.without(waiting);
            parking.release(transaction, released.ids());
            return !released.isEmpty();
        });
    }
}
