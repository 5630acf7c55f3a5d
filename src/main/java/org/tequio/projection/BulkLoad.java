package org.tequio.projection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
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
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Takes much news at once: not message by message but as the register is by now, whole alliances with their members, so
 * that each node is written once and nothing has to be read back. What the graph has already goes the usual way.
 *
 * <p>Until all is in, the position stays and counters lag behind. If it is cut off, the next leader begins again and finds
 * what is there already. All is counted anew in the end then, and where the graph refused something.
 */
@ApplicationScoped
class BulkLoad {

    private static final Logger LOG = Logger.getLogger(BulkLoad.class);

    private static final String BEGIN = """
            MATCH (p:Position {name: 'graph'})
            WITH p, coalesce(p.loadingTo, 0) AS before
            SET p.loadingTo = CASE WHEN before < $latest THEN $latest ELSE before END, p.rebuilt = 0
            RETURN before > 0 AS wasCutOff
            """;
    private static final String END = """
            MATCH (p:Position {name: 'graph'})
            REMOVE p.loadingTo
            """;

    /** Whose members are asked for at once. */
    private static final int ALLIANCES_AT_ONCE = 50;

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
            boolean wasCutOff = begin(move, snapshot.latest());
            var news = snapshot.after(position.revision());
            var creations = new Creations(graph, batches, writer, move);
            create(news, creations, move);
            writeTheRest(news, creations);
            graph.write(move.upTo(snapshot.revision()), transaction -> {
                if (wasCutOff || creations.inDoubt()) {
                    Recounts.setRight(transaction, move.day());
                }
                return transaction.run(END).consume();
            });
            LOG.info("All is loaded");
        }
    }

    /**
     * Marks how far the register may be told of from now on.
     *
     * @return whether a load before was cut off
     */
    private boolean begin(Move move, long latest) {
        return graph.write(move, transaction -> transaction
                .run(BEGIN, Map.of("latest", latest))
                .single()
                .get("wasCutOff")
                .asBoolean());
    }

    /** Actors before the alliances that they are in. Who is not in the first version is hardly new, but to an empty graph. */
    private void create(RegisterNews news, Creations creations, Move move) throws SQLException {
        Predicate<Row> isNew = record -> move.from() == 0 || record.version() == 1;
        share(
                taker -> news.forEachActor(actor -> taker.take(reader.actor(actor))),
                isNew,
                new Lots<>(config.batchSize(), lot -> creations.add(new ActorCreation(lot))),
                new Lots<>(config.batchSize(), lot -> creations.addUsual(new ActorCreation(lot))));
        creations.finish();

        var gathered = new Gathered(config.batchSize(), creations::add);
        var others = new Gathered(config.batchSize(), creations::addUsual);
        share(
                taker -> news.forEach(RecordType.ALLIANCE, true, read(taker)),
                isNew,
                new Lots<>(ALLIANCES_AT_ONCE, lot -> reader.alliances(news, lot, move.day(), gathered::add)),
                new Lots<>(ALLIANCES_AT_ONCE, lot -> reader.alliances(news, lot, move.day(), others::add)));
        gathered.finish();
        others.finish();
        creations.finish();
    }

    private static void share(Source source, Predicate<Row> isNew, Lots<Row> newRecords, Lots<Row> others)
            throws SQLException {
        source.forEach(record -> (isNew.test(record) ? newRecords : others).take(record));
        newRecords.finish();
        others.finish();
    }

    /** What is new in older alliances, what was learned, and what has departed: what points to others first. */
    private void writeTheRest(RegisterNews news, Creations creations) throws SQLException {
        write(creations, taker -> news.forEachInOlderAlliances(read(taker)));
        write(creations, taker -> news.forEach(RecordType.EXPERIENCE, true, read(taker)));
        for (var type : POINTERS_FIRST) {
            write(creations, taker -> news.forEach(type, false, read(taker)));
        }
    }

    private Taker<Message> read(Taker<Row> taker) {
        return message -> taker.take(reader.record(message));
    }

    private void write(Creations creations, Source source) throws SQLException {
        var lots = new Lots<Row>(config.batchSize(), lot -> creations.writeUsual(new Batch(lot)));
        source.forEach(lots);
        lots.finish();
    }

    private interface Source {

        void forEach(Taker<Row> taker) throws SQLException;
    }

    @PreDestroy
    void close() {
        writer.shutdownNow();
    }
}
