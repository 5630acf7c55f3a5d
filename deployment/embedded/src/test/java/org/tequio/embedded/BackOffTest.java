package org.tequio.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final int FAILED = 1;
    private static final int KILLED = 137;

    private final BackOff backOff = new BackOff();

    @Test
    void waitsTwiceAsLongAfterEachDeathUpToALimit() {
        backOff.died(FAILED);
        assertEquals(Duration.ofMillis(400), backOff.pause());
        backOff.died(KILLED);
        assertEquals(Duration.ofMillis(800), backOff.pause());
        die(100, KILLED);
        assertEquals(Duration.ofSeconds(5), backOff.pause());
    }

    @Test
    void givesUpWhatFailsFiveTimesInARow() {
        die(BackOff.LIMIT - 1, FAILED);
        assertFalse(backOff.isExhausted());
        die(1, FAILED);
        assertTrue(backOff.isExhausted());
    }

    @Test
    void neverGivesUpWhatWasReadyInBetween() {
        for (var life = 0; life < 50; life++) {
            backOff.ready();
            die(1, FAILED);
        }
        assertFalse(backOff.isExhausted());
    }

    @Test
    void neverGivesUpWhatOthersKill() {
        die(50, KILLED);
        assertFalse(backOff.isExhausted());
    }

    private void die(int times, int exitCode) {
        for (var death = 0; death < times; death++) {
            backOff.died(exitCode);
        }
    }
}
