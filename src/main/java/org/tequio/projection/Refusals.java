package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the messages that the graph refuses whenever they come, by halving the batch until they stand alone. */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final GraphWriter graph;
    private final ProjectionConfig config;

    Refusals(GraphWriter graph, ProjectionConfig config) {
        this.graph = graph;
        this.config = config;
    }

    /** Whether the server said no to the data itself, so that the same data will meet the same no. */
    static boolean isRefusal(Neo4jException e) {
        return !(e instanceof RetryableException)
                && (e.code().startsWith("Neo.ClientError.Statement.")
                        || e.code().startsWith("Neo.ClientError.Schema.")
                        || e.code().startsWith("Neo.ClientError.General.")
                        || e.code().startsWith("Neo.DatabaseError."));
    }

    /** What the graph says to each message that it refuses, and what is wrong with rows anyhow, by the record's id. */
    Map<String, String> of(Move onTheSpot, Batch batch) {
        var refused = new HashMap<>(batch.faults());
        var suspects = new ArrayDeque<Batch>();
        suspects.add(batch.without(refused.keySet()));
        while (!suspects.isEmpty()) {
            var suspect = suspects.poll();
            var refusal = refusal(onTheSpot, suspect);
            if (refusal.isEmpty()) {
                continue;
            }
            if (suspect.rows().size() > 1) {
                suspects.addAll(suspect.halves());
            } else {
                LOG.errorf("The graph refuses %s: %s", suspect.ids(), refusal.get());
                refused.put(suspect.rows().get(0).id(), refusal.get());
            }
        }
        return refused;
    }

    /** What the graph says every time, if it is a no; a message alone gets several tries. */
    private Optional<String> refusal(Move onTheSpot, Batch batch) {
        int tries = batch.rows().size() > 1 ? 1 : config.tries();
        return IntStream.range(0, tries)
                .mapToObj(attempt -> attempt(onTheSpot, batch))
                .takeWhile(Optional::isPresent)
                .skip(tries - 1L)
                .findFirst()
                .orElse(Optional.empty());
    }

    /** Writes without moving the position: as every statement may run twice, the batch will write the same again. */
    private Optional<String> attempt(Move onTheSpot, Batch batch) {
        try {
            graph.write(onTheSpot, transaction -> Projection.write(transaction, batch, onTheSpot));
            return Optional.empty();
        } catch (Neo4jException e) {
            if (isRefusal(e)) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }
}
