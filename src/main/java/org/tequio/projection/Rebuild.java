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
import java.util.Set;

/**
 * Writes the whole graph anew from the register while reads go on: every record as of a new generation, over what is
 * there, and then takes away what the register does not have. If it is cut off, the next leader begins again.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private static final String BEGIN = """
            MATCH (p:Position {name: 'graph'})
            SET p.generation = p.generation + 1
            RETURN p.generation AS generation
            """;
    private static final String END = """
            MATCH (p:Position {name: 'graph'})
            SET p.rebuilding = false
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
            MATCH (n:Actor|Alliance|Experience)
            WHERE n.generation IS NULL OR n.generation <> $generation
            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS
            """);

    private final DataSource database;
    private final Driver driver;
    private final RowMapper rows;
    private final GraphWriter graph;
    private final Projection projection;
    private final ProjectionConfig config;

    Rebuild(
            DataSource database,
            Driver driver,
            RowMapper rows,
            GraphWriter graph,
            Projection projection,
            ProjectionConfig config) {
        this.database = database;
        this.driver = driver;
        this.rows = rows;
        this.graph = graph;
        this.projection = projection;
        this.config = config;
    }

    /** Rebuilds, and leaves the position at the revision of the snapshot that it was made from. */
    void run(long fence, GraphPosition position) throws SQLException {
        try (var snapshot = RegisterSnapshot.open(database, rows)) {
            long at = position.revision();
            long generation = graph.write(fence, at, at, transaction -> {
                transaction.run(UNPARK).consume();
                return transaction.run(BEGIN).single().get("generation").asLong();
            });
            LOG.infof("Rebuilding the graph as generation %d from revision %d", generation, snapshot.revision());
            for (var type : RecordType.values()) {
                var writing = new Writing(fence, at, generation);
                snapshot.forEach(type, writing::add);
                writing.flush();
                LOG.infof("Rebuilding: %s, %d records", type.code(), writing.written);
            }
            sweep(generation);
            graph.write(fence, at, snapshot.revision(), transaction -> transaction
                    .run(END)
                    .consume());
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

        private final long fence;
        private final long at;
        private final long generation;
        private final List<Message> waiting = new ArrayList<>();
        private long written;

        private Writing(long fence, long at, long generation) {
            this.fence = fence;
            this.at = at;
            this.generation = generation;
        }

        private void add(Message message) {
            waiting.add(message);
            if (waiting.size() >= config.batchSize()) {
                flush();
            }
        }

        private void flush() {
            var batch = new Batch(List.copyOf(waiting));
            Set<String> leftOut = graph.write(fence, at, at, tx -> projection.write(tx, batch, generation));
            written += batch.messages().size() - leftOut.size();
            waiting.clear();
        }
    }
}
