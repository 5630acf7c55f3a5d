package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Creates records in the graph, one lot after another, while the next are read and those before are counted. What turns
 * out not to be new, is refused or could not be made goes the usual way, as does what is known not to be.
 */
final class Creations {

    /** Most counters change with every lot: it is cheaper to add to them once for several. */
    private static final int LOTS_COUNTED_AT_ONCE = 100;

    /** Numbers that the graph keeps anyhow: mostly there are none, and nothing has to be looked up. */
    private static final String NUMBER = """
            CALL () {
                MATCH (d:Departed)
                RETURN count(d) AS number
                UNION ALL
                MATCH (p:Parked)
                RETURN count(p) AS number
            }
            RETURN sum(number) AS number
            """;
    /** Records that have been there, or still are although the graph cannot take them. */
    private static final String KNOWN = """
            UNWIND $ids AS id
            MATCH (n:Departed|Parked {id: id})
            RETURN count(n) AS number
            """;

    private final GraphWriter graph;
    private final BatchWriter batches;
    private final Executor writer;
    private final Move move;

    private Optional<UnderWay> underWay = Optional.empty();
    private CountChange counts;
    private int lots;
    private boolean inDoubt;

    /** @param move on the spot, as the graph does not show all up to any later revision until everything is in */
    Creations(GraphWriter graph, BatchWriter batches, Executor writer, Move move) {
        this.graph = graph;
        this.batches = batches;
        this.writer = writer;
        this.move = move;
        this.counts = new CountChange(move.day());
    }

    /** A lot, and whether it was created. */
    private record UnderWay(Creation creation, CompletableFuture<Boolean> created) {}

    /**
     * Whether the graph refused something. It may do so as late as at the commit, when nobody knows whether it was written,
     * and then not what of it is counted.
     */
    boolean inDoubt() {
        return inDoubt;
    }

    void add(Creation next) {
        var before = awaitFirst();
        underWay = Optional.of(new UnderWay(next, CompletableFuture.supplyAsync(() -> write(next), writer)));
        before.ifPresent(this::count);
    }

    /** Writes what is hardly new. */
    void addUsual(Creation creation) {
        writeUsual(creation.batch());
        graph.write(move, transaction -> deriveAllied(transaction, creation.members()));
    }

    void writeUsual(Batch batch) {
        batches.write(move, batch);
        graph.advance(move.fence(), batch.rows().size());
    }

    /** Waits until all are there and counted. */
    void finish() {
        awaitFirst().ifPresent(this::count);
        writeCounts();
    }

    /** Throws what went wrong with it. */
    private Optional<Creation> awaitFirst() {
        var created = underWay.filter(one -> one.created.join()).map(UnderWay::creation);
        underWay = Optional.empty();
        return created;
    }

    private void count(Creation created) {
        created.count(counts);
        lots++;
        if (lots % LOTS_COUNTED_AT_ONCE == 0) {
            writeCounts();
        }
    }

    private void writeCounts() {
        graph.write(move, transaction -> {
            counts.write(transaction);
            return true;
        });
        counts = new CountChange(move.day());
    }

    private boolean write(Creation creation) {
        boolean created = creation.batch().faults().isEmpty() && create(creation);
        if (!created) {
            addUsual(creation);
        }
        return created;
    }

    private boolean create(Creation creation) {
        try {
            return graph.write(move, transaction -> {
                requireUnknown(transaction, creation);
                deriveAllied(transaction, creation.create(transaction));
                GraphPosition.advance(
                        transaction, move.fence(), creation.batch().rows().size());
                return true;
            });
        } catch (NotNew e) {
            return false;
        } catch (Neo4jException e) {
            if (!Refusals.isRefusal(e)) {
                throw e;
            }
            inDoubt = true;
            return false;
        }
    }

    /** Nor may a member be known so: the graph may have it in an older version than the one that was derived from. */
    private static void requireUnknown(Transaction graph, Creation creation) {
        var ids = new ArrayList<>(creation.batch().ids());
        ids.addAll(creation.members());
        if (number(graph, NUMBER, Map.of()) > 0 && number(graph, KNOWN, Map.of("ids", ids)) > 0) {
            throw new NotNew();
        }
    }

    private static long number(Transaction graph, String query, Map<String, Object> parameters) {
        return graph.run(query, parameters).single().get("number").asLong();
    }

    private boolean deriveAllied(Transaction transaction, Collection<String> actors) {
        var change = new CountChange(move.day());
        Allied.derive(transaction, actors, change);
        change.write(transaction);
        return true;
    }

    /** Some of the records are known to the graph, or point to something that it does not have. */
    static final class NotNew extends RuntimeException {}
}
