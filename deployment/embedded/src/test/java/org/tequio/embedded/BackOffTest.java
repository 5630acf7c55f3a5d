package org.tequio.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void waitsTwiceAsLongAfterEachDeath() {
        backOff.died();
        assertEquals(Duration.ofMillis(400), backOff.pause());
        backOff.died();
        assertEquals(Duration.ofMillis(800), backOff.pause());
    }

    @Test
    void givesUpWhatDiesFiveTimesInARow() {
        for (var death = 1; death < BackOff.LIMIT; death++) {
            backOff.died();
            assertFalse(backOff.isExhausted());
        }
        backOff.died();
        assertTrue(backOff.isExhausted());
    }

    @Test
    void neverGivesUpWhatWasReadyInBetween() {
        for (var death = 0; death < 50; death++) {
            backOff.ready();
            backOff.died();
        }
        assertFalse(backOff.isExhausted());
    }
}
