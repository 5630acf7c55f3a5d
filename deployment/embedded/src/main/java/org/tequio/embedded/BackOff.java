package org.tequio.embedded;

import java.time.Duration;

/**
 * How long to wait before the next start: longer after each death, and no more starts after five failures in a row.
 *
 * <p>Only deaths before being ready count, so what falls in the midst of its work comes back at once. A kill from
 * outside (a person, a test, a system short of memory) says nothing against the next try, so it never ends the tries.
 */
final class BackOff {

    static final int LIMIT = 5;

    private static final int KILLED = 128 + 9;

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private int deaths;
    private int failures;

    void ready() {
        deaths = 0;
        failures = 0;
    }

    void died(int exitCode) {
        deaths++;
        failures += exitCode == KILLED ? 0 : 1;
    }

    boolean isExhausted() {
        return failures >= LIMIT;
    }

    Duration pause() {
        var pause = FIRST.multipliedBy(1L << Math.min(deaths, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
