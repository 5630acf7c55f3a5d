package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.shared.Graph;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tequio.engines.Admin.awaitLevel;

/** Neo4j shows what a transaction has written a moment before its indexes do. */
@QuarkusTest
class IndexesTest {

    private static final int MOVES = 200;
    /** At moves; until then there are more of them, so that the slowest reader meets some. */
    private static final int LOOKS = 20;

    private static final int MOST_MOVES = 5_000;
    private static final int NODES = 20;

    private static final String WRITE = """
            MATCH (p:Position {name: 'graph'})
            WITH p.writes AS writes
            UNWIND range(1, $nodes) AS node
            CREATE (:Experience {id: 'index-' + writes + '-' + node, identifiers: ['index-' + writes]})
            RETURN DISTINCT writes
            """;
    private static final String CLEAN = """
            MATCH (e:Experience)
            WHERE e.id STARTS WITH 'index-'
            DELETE e
            """;
    private static final String FIND = """
            CALL db.index.fulltext.queryNodes('experience_codes', $word) YIELD node
            RETURN count(node) AS number
            """;

    @Inject
    GraphWriter writer;

    @Inject
    Graph graph;

    private Move onTheSpot;

    @BeforeEach
    void level() {
        awaitLevel();
        var position = writer.ask(GraphPosition::read);
        onTheSpot = Move.onTheSpot(position.fence(), position);
    }

    @AfterEach
    void clean() {
        writer.write(onTheSpot, transaction -> transaction.run(CLEAN).consume());
    }

    @Test
    void whoKnowsAPositionSeesAllOfItInTheIndexesToo() {
        var isSeen = new AtomicBoolean();
        var moves = ConcurrentHashMap.<Long>newKeySet();
        var writing = CompletableFuture.runAsync(() -> move(moves, isSeen));
        var looks = new ArrayList<Look>();
        try {
            while (!writing.isDone()) {
                looks.add(look());
                isSeen.set(looks.stream()
                                .filter(look -> moves.contains(look.writes))
                                .count()
                        >= LOOKS);
            }
        } finally {
            isSeen.set(true);
            writing.join();
        }
        looks.removeIf(look -> !moves.contains(look.writes));
        assertFalse(looks.isEmpty());
        looks.forEach(look -> assertEquals(NODES, look.number, look::toString));
    }

    /** @param moves the positions' writes that they are */
    private void move(Set<Long> moves, AtomicBoolean isSeen) {
        for (int move = 0; move < MOVES || move < MOST_MOVES && !isSeen.get(); move++) {
            moves.add(writer.write(onTheSpot, transaction -> transaction
                    .run(WRITE, Map.of("nodes", NODES))
                    .single()
                    .get("writes")
                    .asLong()));
        }
    }

    private Look look() {
        var position = graph.read(Reading::position);
        var word = Map.of("word", "index-" + position.writes());
        return graph.read(position, reading -> reading.first(FIND, word, Found.class))
                .map(found -> new Look(position.writes(), found.number))
                .orElseThrow();
    }

    private record Found(int number) {}

    private record Look(long writes, int number) {}
}
