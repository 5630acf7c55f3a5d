package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.exceptions.Neo4jException;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.Outbox;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Takes the next messages from the outbox into the graph, and the position with them. */
@ApplicationScoped
class Projector {

    private final Outbox outbox;
    private final GraphWriter graph;
    private final Projection projection;
    private final Parking parking;
    private final Refusals refusals;

    Projector(Outbox outbox, GraphWriter graph, Projection projection, Parking parking, Refusals refusals) {
        this.outbox = outbox;
        this.graph = graph;
        this.projection = projection;
        this.parking = parking;
        this.refusals = refusals;
    }

    /** Projects messages that follow on a position; those that the graph refuses are parked. */
    void project(long fence, GraphPosition position, List<Message> messages) {
        var batch = Batch.newestOf(messages);
        long to = messages.get(messages.size() - 1).revision();
        try {
            write(fence, position, to, batch, Map.of());
        } catch (Neo4jException e) {
            if (!Refusals.isRefusal(e)) {
                throw e;
            }
            write(fence, position, to, batch, refusals.of(fence, position, batch));
        }
    }

    /**
     * Tries the newest version of each parked record again.
     *
     * @return whether any of them went in, so that others which waited for it may follow
     */
    boolean retryParked(long fence, GraphPosition position) throws SQLException {
        var parked = graph.ask(parking::ids);
        if (parked.isEmpty()) {
            return false;
        }
        var batch = Batch.newestOf(outbox.newest(parked, position.revision()));
        var able = batch.without(refusals.of(fence, position, batch).keySet());
        return graph.write(fence, position.revision(), position.revision(), transaction -> {
            var released = able.without(projection.write(transaction, able, position.generation()));
            parking.release(transaction, released.ids());
            return !released.messages().isEmpty();
        });
    }

    private void write(long fence, GraphPosition position, long to, Batch batch, Map<String, String> refused) {
        graph.write(fence, position.revision(), to, transaction -> {
            var aside = new HashSet<>(parking.ids(transaction));
            aside.addAll(refused.keySet());
            aside.addAll(projection.write(transaction, batch.without(aside), position.generation()));
            parking.park(transaction, batch.only(aside), refused);
            return aside.size();
        });
    }
}
