package org.tequio.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.concurrent.Semaphore;

/**
 * How many exports may be under way, and packages of releases and lists of changes, which are as long: so that clients who
 * read slowly never take the register, or the last thread, from the others.
 */
@ApplicationScoped
class ExportPlaces {

    private final int atOnce;
    private final Semaphore free;

    ExportPlaces(ExportsConfig config) {
        this.atOnce = config.atOnce();
        this.free = new Semaphore(atOnce);
    }

    /** @throws Problem 503 if there is none free */
    void take() {
        if (!free.tryAcquire()) {
            throw Problem.of(
                    ProblemType.UNAVAILABLE,
                    "%d exports, releases or lists of changes are under way, and more at once would be slower for all; try again shortly."
                            .formatted(atOnce));
        }
    }

    void giveBack() {
        free.release();
    }
}
