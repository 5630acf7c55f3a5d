package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.RegisterSnapshot;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the whole graph anew from the register while reads go on: every record as of a new generation, over what is
 * there, and then takes away what the register does not have. If it is cut off, the next leader begins again.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private static final String BEGIN = """
            MATCH (p:Position {name: 'graph'})
            SET p.generation = timestamp(), p.rebuilt = 0
            RETURN p.generation AS generation
            """;
    private static final String END = """
            MATCH (p:Position {name: 'graph'})
            SET p.rebuilding = false
            """;
    private static final String ADVANCE = """
            MATCH (p:Position {name: 'graph'})
            SET p.rebuilt = p.rebuilt + $records
            """;
    private static final String UNPARK = """
            MATCH (p:Parked)
            DELETE p
            """;
    private static final List<String> SWEEPS = List.of("""
            MATCH (:Actor)-[m:MEMBER_OF]->(:Alliance)
            WHERE m.generation IS NULL OR m.generation <> $generation
            CALL (m) { DELETE m } IN TRANSACTIONS OF 10000 ROWS
            """, """
            MATCH (n:Actor|Alliance|Experience|Departed)
            WHERE n.generation IS NULL OR n.generation <> $generation
            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS
            """);

    private final DataSource database;
    private final Driver driver;
    private final RowMapper rows;
    private final GraphWriter graph;
    private final BatchWriter batches;
    private final Counters counters;
    private final ProjectionConfig config;

    Rebuild(
            DataSource database,
            Driver driver,
            RowMapper rows,
            GraphWriter graph,
            BatchWriter batches,
            Counters counters,
            ProjectionConfig config) {
        this.database = database;
        this.driver = driver;
        this.rows = rows;
        this.graph = graph;
        this.batches = batches;
        this.counters = counters;
        this.config = config;
    }

    /** Rebuilds, and leaves the position at the revision of the snapshot that it was made from. */
    void run(long fence, GraphPosition position) throws SQLException {
        try (var snapshot = RegisterSnapshot.open(database, rows)) {
            var begin = Move.onTheSpot(fence, position);
            long generation = graph.write(begin, transaction -> {
                transaction.run(UNPARK).consume();
                return transaction.run(BEGIN).single().get("generation").asLong();
            });
            var move = new Move(fence, begin.from(), begin.from(), generation);
            LOG.infof("Rebuilding the graph as generation %d from revision %d", generation, snapshot.revision());
            for (var type : RecordType.values()) {
                var writing = new Writing(move);
                snapshot.forEach(type, writing::add);
                writing.flush();
            }
            sweep(generation);
            var end = new Move(fence, move.from(), snapshot.revision(), generation);
            graph.write(end, transaction -> {
                int differed = counters.recount(transaction);
                LOG.infof("%d counters were set right", differed);
                return transaction.run(END).consume();
            });
            LOG.info("The graph is rebuilt");
        }
    }

    private void sweep(long generation) {
        try (var session = driver.session()) {
            SWEEPS.forEach(statement ->
                    session.run(statement, Map.of("generation", generation)).consume());
        }
    }

    /** Gathers messages into batches. */
    private final class Writing {

        private final Move move;
        private final List<Message> waiting = new ArrayList<>();

        private Writing(Move move) {
            this.move = move;
        }

        private void add(Message message) {
            waiting.add(message);
            if (waiting.size() >= config.batchSize()) {
                flush();
            }
        }

        private void flush() {
            batches.write(move, new Batch(List.copyOf(waiting)));
            graph.write(move, transaction -> transaction
                    .run(ADVANCE, Map.of("records", waiting.size()))
                    .consume());
            waiting.clear();
        }
    }
}
