package org.tequio.network;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Long walks through the network, which take turns: if all went on at once, a long one would take as long as all of them,
 * and short questions would wait, too. Who came first goes first.
 */
@ApplicationScoped
class Walks {

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param atOnce as many as the graph's machine has processors
     * @param patience how long one waits for its turn, as long as a question may take
     */
    Walks(
            @ConfigProperty(name = "tequio.network.walks-at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "tequio.graph.read-timeout", defaultValue = "10s") Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Problem 503 if its turn does not come */
    <T> T inTurn(Supplier<T> walk) {
        if (!mayBegin()) {
            throw Problem.of(
                    ProblemType.UNAVAILABLE,
                    "Too many others ask for long walks through the network; try again shortly, or ask for fewer steps.");
        }
        try {
            return walk.get();
        } finally {
            free.release();
        }
    }

    private boolean mayBegin() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
