package org.tequio.engines;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Looks again and again until something is so. A minute may go by in which what is waited for comes no further: it is the
 * standstill that fails a test, not a slow machine. Nor does a look that fails, as long as a later one finds what it should.
 *
 * @param what for the message, should it never happen
 * @param progress what moves meanwhile
 */
record Waiting<T>(String what, Supplier<T> look, Predicate<T> isSo, Function<T, String> progress) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Even with what moves all the time. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final long GLANCE_MILLIS = 50;

    /** @return what was seen when it was so */
    T end() {
        return end(PATIENCE, LONGEST);
    }

    T end(Duration patience, Duration longest) {
        var end = Instant.now().plus(longest);
        var deadline = Instant.now().plus(patience);
        var reached = "";
        Throwable failure = null;
        while (true) {
            try {
                var seen = look.get();
                if (isSo.test(seen)) {
                    return seen;
                }
                failure = null;
                if (!progress.apply(seen).equals(reached)) {
                    reached = progress.apply(seen);
                    deadline = Instant.now().plus(patience);
                }
            } catch (AssertionError | RuntimeException e) {
                failure = e;
            }
            if (Instant.now().isAfter(deadline) || Instant.now().isAfter(end)) {
                throw inVain(reached, failure);
            }
            pause();
        }
    }

    private AssertionError inVain(String reached, @Nullable Throwable failure) {
        var last = failure == null ? reached : failure.toString();
        return new AssertionError("Waited in vain for %s: %s".formatted(what, last), failure);
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
