package org.tequio.network;

import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.shared.Problem;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WalksTest {

    private static final int CLIENTS = 16;

    @Test
    void noMoreGoOnAtOnceThanMayAndAllHaveTheirTurn() {
        var walks = new Walks(2, Duration.ofMinutes(1));
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var mayGoOn = new CountDownLatch(1);
        var threads = new CopyOnWriteArrayList<Thread>();
        var executor = Executors.newFixedThreadPool(CLIENTS, client -> {
            threads.add(new Thread(client));
            return threads.get(threads.size() - 1);
        });
        try {
            var all = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> CompletableFuture.supplyAsync(
                            () -> walks.inTurn(() -> {
                                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                                await(mayGoOn);
                                underWay.decrementAndGet();
                                return client;
                            }),
                            executor))
                    .toList();
            Admin.await("all but two to wait for their turn", () -> waiting(threads) == CLIENTS - 2);
            mayGoOn.countDown();
            assertEquals(
                    CLIENTS,
                    all.stream().map(CompletableFuture::join).distinct().count());
            assertTrue(most.get() <= 2, most::toString);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void whoseTurnDoesNotComeIsToldAndOneThatFailsGivesItsPlaceBack() {
        var walks = new Walks(1, Duration.ofMillis(1));
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var other = CompletableFuture.runAsync(() -> walks.inTurn(() -> {
            begun.countDown();
            await(mayEnd);
            throw new IllegalArgumentException("failed");
        }));
        await(begun);
        var problem = assertThrows(Problem.class, () -> walks.inTurn(() -> "too early"));
        assertEquals(503, problem.getResponse().getStatus());

        mayEnd.countDown();
        assertThrows(RuntimeException.class, other::join);
        assertEquals("in turn", walks.inTurn(() -> "in turn"));
    }

    /** Who goes on waits for the latch, and not only for a time. */
    private static long waiting(List<Thread> threads) {
        return threads.stream()
                .filter(thread -> thread.getState() == Thread.State.TIMED_WAITING)
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
