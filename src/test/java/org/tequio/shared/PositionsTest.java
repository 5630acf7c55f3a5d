package org.tequio.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How those wait who ask at once where the graph stands. */
class PositionsTest {

    private static final int MANY = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Test
    void manyWhoAskAGraphThatSaysNothingWaitNoLongerThanOne() throws IOException {
        try (var silent = new ServerSocket(0, MANY, InetAddress.getLoopbackAddress());
                var driver = driver(silent.getLocalPort())) {
            var positions = new Positions(graph(driver), Duration.ofMillis(20));
            var readers = Executors.newFixedThreadPool(MANY);
            var asked = IntStream.range(0, MANY)
                    .mapToObj(reader -> CompletableFuture.supplyAsync(positions::recent, readers))
                    .toList();

            asked.forEach(PositionsTest::mustFail);
            readers.shutdown();
            int tries = connections(silent);
            assertTrue(tries < MANY / 3, "each of %d tries took %s".formatted(tries, PATIENCE));
        }
    }

    /** How many have knocked. */
    private static int connections(ServerSocket silent) throws IOException {
        silent.setSoTimeout(1);
        for (int connections = 0; ; connections++) {
            try {
                silent.accept().close();
            } catch (SocketTimeoutException none) {
                return connections;
            }
        }
    }

    @Test
    void ofTwoReadInOneMillisecondThatCountsWhichHasSeenMore() {
        try (var nobody = driver(1)) {
            var positions = new Positions(graph(nobody), Duration.ofMinutes(1));
            var later = new Graph.Position(8, 3, 70, 1, 100, false, Set.of());
            positions.saw(later);
            positions.saw(new Graph.Position(7, 2, 60, 1, 100, false, Set.of()));
            assertEquals(later, positions.recent());
        }
    }

    private static void mustFail(CompletableFuture<Graph.Position> asked) {
        var failure = assertThrows(CompletionException.class, asked::join);
        assertEquals(503, new ProblemMappers().unexpected(failure).getStatus());
    }

    private static Driver driver(int port) {
        var config = Config.builder().withConnectionAcquisitionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return GraphDatabase.driver("bolt://127.0.0.1:" + port, config.build());
    }

    private static Graph graph(Driver driver) {
        return new Graph(driver, new ObjectMapper(), Duration.ofSeconds(10), Duration.ofSeconds(10));
    }
}
