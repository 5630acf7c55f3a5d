package org.tequio.journey;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Waiting for something to come true, never for ever. */
record Patience(Duration most) {

    private static final long GLANCE_MILLIS = 100;

    /** One look, which may also fail as things that are just starting do. */
    interface Look<T> {
        Optional<T> look() throws IOException, SQLException, InterruptedException;
    }

    /** One look at a yes or no. */
    interface Question {
        boolean ask() throws IOException, SQLException, InterruptedException;
    }

    static Patience ofSeconds(long seconds) {
        return new Patience(Duration.ofSeconds(seconds));
    }

    /** @param what for the message, should it never happen */
    void until(String what, Question question) throws InterruptedException {
        get(what, () -> question.ask() ? Optional.of(true) : Optional.empty());
    }

    <T> T get(String what, Look<T> look) throws InterruptedException {
        var end = Instant.now().plus(most);
        var last = "it was just not so";
        while (Instant.now().isBefore(end)) {
            try {
                var seen = look.look();
                if (seen.isPresent()) {
                    return seen.get();
                }
                last = "it was just not so";
            } catch (IOException | SQLException notYet) {
                last = notYet.toString();
            }
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
        throw new AssertionError("Waited %d s in vain until %s: %s".formatted(most.toSeconds(), what, last));
    }
}
