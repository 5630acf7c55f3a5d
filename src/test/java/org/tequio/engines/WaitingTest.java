package org.tequio.engines;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How tests wait for what comes in its own time. */
class WaitingTest {

    private static final Duration NOT_LONG = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(1);

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aLookThatFailsIsNotTheLast() {
        var seen = waiting(look -> look > 2, look -> {
                    throw new AssertionError("no answer");
                })
                .end();
        assertEquals(3, seen);
    }

    @Test
    void whoWaitsInVainTellsWhatTheLastLookFound() {
        var standing = waiting(look -> false, look -> "the same");
        var vain = assertThrows(AssertionError.class, () -> standing.end(NOT_LONG, LONG));
        assertEquals("Waited in vain for a number: the same", vain.getMessage());
        var failure = new IllegalStateException("no answer");
        var failing = waiting(look -> false, look -> {
            throw failure;
        });
        assertEquals(
                failure,
                assertThrows(AssertionError.class, () -> failing.end(NOT_LONG, LONG))
                        .getCause());
    }

    @Test
    void whatMovesIsWaitedForLongerButNotForEver() {
        var moving = waiting(look -> false, String::valueOf);
        long begin = System.nanoTime();
        assertThrows(AssertionError.class, () -> moving.end(NOT_LONG, LONG));
        assertTrue(System.nanoTime() - begin >= LONG.toNanos());
    }

    private Waiting<Integer> waiting(Predicate<Integer> isSo, Function<Integer, String> progress) {
        return new Waiting<>("a number", looks::incrementAndGet, isSo, progress);
    }
}
