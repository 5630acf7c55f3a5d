package org.tequio.embedded;

import java.time.Duration;

/**
 * How long to wait before the next start: longer after each death, and not at all any more after five in a row. Only
 * deaths before being ready count: what was killed in its work comes back at once, what cannot start is given up.
 */
final class BackOff {

    static final int LIMIT = 5;

    private static final Duration FIRST = Duration.ofMillis(200);

    private int deaths;

    void ready() {
        deaths = 0;
    }

    void died() {
        deaths++;
    }

    boolean isExhausted() {
        return deaths >= LIMIT;
    }

    Duration pause() {
        return FIRST.multipliedBy(1L << deaths);
    }
}
