package org.tequio.projection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.neo4j.driver.Transaction;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.Outbox;
import org.tequio.register.outbox.RegisterNews;
import org.tequio.register.outbox.RegisterNews.Taker;
import org.tequio.register.outbox.RegisterSnapshot;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes much news at once: not message by message but as the register is by now, whole alliances with their members, so
 * that each node is written once and nothing has to be read back. What the graph has already goes the usual way after it.
 *
 * <p>Until all is in, the position stays and counters lag behind. If it is cut off, the next leader begins again, finds
 * what is there already, and counts anew in the end.
 */
@ApplicationScoped
class BulkLoad {

    private static final Logger LOG = Logger.getLogger(BulkLoad.class);

    private static final String BEGIN = """
            MATCH (p:Position {name: 'graph'})
            SET p.loading = true, p.rebuilt = 0
            """;
    private static final String END = """
            MATCH (p:Position {name: 'graph'})
            REMOVE p.loading
            """;

    /** They may have few members or thousands: these are few enough to come with all of theirs. */
    private static final int ALLIANCES_AT_ONCE = 200;

    private static final List<RecordType> POINTERS_FIRST =
            List.of(RecordType.EXPERIENCE, RecordType.MEMBERSHIP, RecordType.ALLIANCE, RecordType.ACTOR);

    private final DataSource database;
    private final RowMapper rows;
    private final Outbox outbox;
    private final GraphWriter graph;
    private final BatchWriter batches;
    private final BulkReader reader;
    private final ProjectionConfig config;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();

    BulkLoad(
            DataSource database,
            RowMapper rows,
            Outbox outbox,
            GraphWriter graph,
            BatchWriter batches,
            BulkReader reader,
            ProjectionConfig config) {
        this.database = database;
        this.rows = rows;
        this.outbox = outbox;
        this.graph = graph;
        this.batches = batches;
        this.reader = reader;
        this.config = config;
    }

    boolean isDue(GraphPosition position) throws SQLException {
        return position.loading() || outbox.holdsMoreThan(config.bulkFrom(), position.revision());
    }

    /** Loads, and leaves the position at the revision of the snapshot that it was made from. */
    void run(long fence, GraphPosition position) throws SQLException {
        try (var snapshot = RegisterSnapshot.open(database, rows)) {
            LOG.infof("Loading in bulk from revision %d to %d", position.revision(), snapshot.revision());
            var move = Move.onTheSpot(fence, position);
            graph.write(move, transaction -> transaction.run(BEGIN).consume());
            var news = snapshot.after(position.revision());
            var creations = new Creations(graph, batches, writer, move);
            create(news, creations, move.day());
            writeTheRest(news, creations);
            graph.write(move.upTo(snapshot.revision()), transaction -> {
                count(transaction, creations, position);
                return transaction.run(END).consume();
            });
            LOG.info("All is loaded");
        }
    }

    private static void count(Transaction transaction, Creations creations, GraphPosition begun) {
        if (begun.loading()) {
            Recounts.setRight(transaction, begun.day());
        } else {
            creations.writeCounts(transaction);
        }
    }

    /** Actors before the alliances that they are in. Who is not in the first version is hardly new. */
    private void create(RegisterNews news, Creations creations, String day) throws SQLException {
        var newActors = new Lots(config.batchSize(), lot -> creations.add(reader.actors(news, lot)));
        var otherActors = new Lots(config.batchSize(), lot -> creations.addUsual(reader.actors(news, lot)));
        forEach(news, RecordType.ACTOR, newActors, otherActors);
        creations.finish();

        var gathered = new Gathered(config.batchSize(), creations::add);
        var newAlliances = new Lots(ALLIANCES_AT_ONCE, lot -> gathered.add(reader.alliances(news, lot, day)));
        var otherAlliances = new Lots(ALLIANCES_AT_ONCE, lot -> creations.addUsual(reader.alliances(news, lot, day)));
        forEach(news, RecordType.ALLIANCE, newAlliances, otherAlliances);
        gathered.finish();
        creations.finish();
    }

    private static void forEach(RegisterNews news, RecordType type, Lots firstVersions, Lots others)
            throws SQLException {
        news.forEach(type, true, message -> (message.version() == 1 ? firstVersions : others).take(message));
        firstVersions.finish();
        others.finish();
    }

    /** What is new in older alliances, what was learned, and what has departed: what points to others first. */
    private void writeTheRest(RegisterNews news, Creations creations) throws SQLException {
        write(creations, news::forEachInOlderAlliances);
        write(creations, taker -> news.forEach(RecordType.EXPERIENCE, true, taker));
        for (var type : POINTERS_FIRST) {
            write(creations, taker -> news.forEach(type, false, taker));
        }
    }

    private void write(Creations creations, Source source) throws SQLException {
        var lots = new Lots(config.batchSize(), lot -> creations.writeUsual(reader.batch(lot)));
        source.forEach(lots);
        lots.finish();
    }

    private interface Source {

        void forEach(Taker<Message> taker) throws SQLException;
    }

    @PreDestroy
    void close() {
        writer.shutdownNow();
    }
}
