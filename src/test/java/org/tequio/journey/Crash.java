package org.tequio.journey;

import java.time.Duration;
import java.time.Instant;

/**
 * What one kill was like, for the log.
 *
 * @param moment from sending the package to the kill
 * @param progress how far the import had come by then
 * @param back from the kill until all could serve again
 * @param level from the kill until all was imported and could be read
 */
record Crash(Duration moment, String progress, Duration back, Duration level, Importing importing) {

    static Crash by(Kill kill, RunningTequio tequio, Importing importing, Moment moment) throws Exception {
        var sent = Instant.now();
        moment.await(importing);
        var progress = importing.progress();
        var killed = tequio.kill(kill.parts());
        var dead = Instant.now();
        tequio.awaitReturnOf(killed);
        var back = since(dead);
        importing.finish();
        return new Crash(Duration.between(sent, dead), progress, back, since(dead), importing);
    }

    private static Duration since(Instant start) {
        return Duration.between(start, Instant.now());
    }

    @Override
    public String toString() {
        return "killed after %5d ms, %-15s; back after %5.1f s, level after %5.1f s; %4d rows, sent %d×"
                .formatted(
                        moment.toMillis(),
                        progress,
                        back.toMillis() / 1e3,
                        level.toMillis() / 1e3,
                        importing.rows(),
                        importing.timesSent());
    }
}
