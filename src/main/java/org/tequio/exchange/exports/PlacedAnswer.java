package org.tequio.exchange.exports;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import org.tequio.shared.StreamedAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** An answer under way: what it holds it gives back once, when it is written or nobody waits for it any more. */
final class PlacedAnswer implements StreamingOutput {

    private final StreamedAnswer answer;
    private final Runnable giveBack;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** @param giveBack what may wait for the database */
    PlacedAnswer(StreamedAnswer.Body body, RoutingContext exchange, Runnable giveBack) {
        this.answer = new StreamedAnswer(body, exchange.request());
        this.giveBack = giveBack;
        abandonAtTheEndOf(exchange);
    }

    /** Of a client that has left already no end is told. */
    private void abandonAtTheEndOf(RoutingContext exchange) {
        exchange.addEndHandler(end -> Infrastructure.getDefaultWorkerPool().execute(this::abandon));
        if (exchange.response().closed()) {
            abandon();
        }
    }

    @Override
    public void write(OutputStream output) throws IOException {
        if (!taken.compareAndSet(false, true)) {
            throw new IOException("Its client left before it began");
        }
        try {
            answer.write(output);
        } finally {
            giveBack.run();
        }
    }

    /** Gives back what it holds if nobody has begun to write it: it may have been asked for in vain. */
    void abandon() {
        if (taken.compareAndSet(false, true)) {
            giveBack.run();
        }
    }
}
