package org.tequio.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells on standard error what goes on, so that standard output is the table alone. */
final class Progress {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Instant begin = Instant.now();
    private Instant lastLine = begin;

    void say(String what) {
        lastLine = Instant.now();
        var seconds = Duration.between(begin, lastLine).toMillis() / 1000.0;
        System.err.printf(Locale.ROOT, "%8.1f s  %s%n", seconds, what);
    }

    /** Of the many things that a long step could tell, one now and then. */
    void glimpse(String what) {
        if (Instant.now().isAfter(lastLine.plus(BETWEEN_LINES))) {
            say("  " + what);
        }
    }
}
