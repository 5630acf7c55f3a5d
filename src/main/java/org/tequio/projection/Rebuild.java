package org.tequio.projection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.ResultSummary;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.RegisterSnapshot;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes the whole graph equal to the register while reads go on: writes every record that the graph tells otherwise,
 * whatever version it claims to be, and takes away what the register does not have. If it is cut off, the next leader
 * begins again.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    /** What differs is rare: more of what does not would only outlive the young generation of the heap. */
    private static final int BATCH = 2_000;
    /** While the graph tells one, the one before is compared, and the next is read. */
    private static final int BATCHES_AT_ONCE = 2;

    /** Later than every generation before it, even if the clock was turned back. */
    private static final String BEGIN = """
            MATCH (p:Position {name: 'graph'})
            SET p.rebuilt = 0,
                p.generation = CASE WHEN p.generation < timestamp() THEN timestamp() ELSE p.generation + 1 END
            RETURN p.generation AS generation
            """;

    /** Unless another one was asked for meanwhile: for that it may have passed by what it shall mend. */
    private static final String END = """
            MATCH (p:Position {name: 'graph'})
            SET p.rebuilding = coalesce(p.asked, 0) > $asked
            REMOVE p.loadingTo
            """;

    private static final String HELD = """
            MATCH (n)
            WHERE NOT n:Position
            RETURN n
            LIMIT 1
            """;
    private static final String UNPARK = """
            MATCH (p:Parked)
            DELETE p
            """;

    private final DataSource database;
    private final RowMapper rows;
    private final GraphWriter graph;
    private final Strays strays;
    private final Projection projection;
    private final Differences differences;
    private final BatchWriter batches;
    private final ExecutorService comparers = Executors.newFixedThreadPool(BATCHES_AT_ONCE);

    Rebuild(
            DataSource database,
            RowMapper rows,
            GraphWriter graph,
            Strays strays,
            Projection projection,
            Differences differences,
            BatchWriter batches) {
        this.database = database;
        this.rows = rows;
        this.graph = graph;
        this.strays = strays;
        this.projection = projection;
        this.differences = differences;
        this.batches = batches;
    }

    /**
     * Rebuilds, and leaves the position at the revision of the snapshot that it was made from. Of an empty graph nothing is
     * made: what it lacks is news.
     */
    void run(long fence, GraphPosition position) throws SQLException {
        if (position.revision() == 0
                && graph.write(Move.onTheSpot(fence, position), transaction -> endIfEmpty(transaction, position))) {
            LOG.info("The graph is empty: to it, all that the register has is news");
        } else {
            compareAll(fence, position);
        }
    }

    private static boolean endIfEmpty(Transaction graph, GraphPosition position) {
        boolean empty = !graph.run(HELD).hasNext();
        if (empty) {
            end(graph, position);
        }
        return empty;
    }

    private static ResultSummary end(Transaction graph, GraphPosition position) {
        return graph.run(END, Map.of("asked", position.asked())).consume();
    }

    private void compareAll(long fence, GraphPosition position) throws SQLException {
        try (var snapshot = RegisterSnapshot.open(database, rows)) {
            LOG.infof("Rebuilding the graph from revision %d", snapshot.revision());
            var onTheSpot = Move.onTheSpot(fence, position);
            graph.write(onTheSpot, transaction -> transaction.run(UNPARK).consume());
            var move = begin(onTheSpot);
            var census = new Census();
            for (var type : RecordType.values()) {
                compare(type, snapshot, move, census);
            }
            if (strays.mayExist(census)) {
                LOG.info("The graph may have records that the register does not have: looking for them");
                strays.remove(move, snapshot);
                compare(RecordType.ALLIANCE, snapshot, begin(move), new Census());
            }
            graph.write(move.upTo(snapshot.revision()), transaction -> {
                Recounts.setRight(transaction, move.day());
                return end(transaction, position);
            });
            LOG.info("The graph is rebuilt");
        }
    }

    /** A move of a new generation, which writes over all that was written before. */
    private Move begin(Move move) {
        return move.ofGeneration(graph.write(
                move,
                transaction -> transaction.run(BEGIN).single().get("generation").asLong()));
    }

    private void compare(RecordType type, RegisterSnapshot snapshot, Move move, Census census) throws SQLException {
        var comparing = new Comparing(type, move, census);
        snapshot.forEach(type, comparing::add);
        comparing.finish();
        LOG.infof("Of %d records of type %s, %d differed", comparing.records, type.code(), comparing.different);
    }

    @PreDestroy
    void close() {
        comparers.shutdownNow();
    }

    /** Gathers records of a type into batches and writes what differs. */
    private final class Comparing {

        private final RecordType type;
        private final Move move;
        private final Census census;
        private final List<Message> waiting = new ArrayList<>();
        private final Queue<CompletableFuture<Compared>> underWay = new ArrayDeque<>();
        private long records;
        private long different;

        private Comparing(RecordType type, Move move, Census census) {
            this.type = type;
            this.move = move;
            this.census = census;
        }

        private void add(Message message) {
            waiting.add(message);
            if (waiting.size() >= BATCH) {
                flush();
            }
        }

        private void finish() {
            flush();
            while (!underWay.isEmpty()) {
                awaitFirst();
            }
        }

        private void flush() {
            var batch = Batch.of(waiting, projection::row);
            waiting.clear();
            if (underWay.size() >= BATCHES_AT_ONCE) {
                awaitFirst();
            }
            underWay.add(CompletableFuture.supplyAsync(() -> compare(batch), comparers));
        }

        private Compared compare(Batch batch) {
            var differing = differences.in(type, batch, move.day());
            if (!differing.isEmpty()) {
                batches.write(move, differing);
            }
            graph.advance(move.fence(), batch.rows().size());
            return new Compared(batch, differing.rows().size());
        }

        /** Throws what went wrong with it. */
        private void awaitFirst() {
            var compared = underWay.remove().join();
            census.count(compared.batch);
            records += compared.batch.rows().size();
            different += compared.different;
        }
    }

    /** A batch, and how many of its records differed. */
    private record Compared(Batch batch, int different) {}
}
