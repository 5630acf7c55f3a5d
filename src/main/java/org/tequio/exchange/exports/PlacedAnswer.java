package org.tequio.exchange.exports;

import io.vertx.core.http.HttpServerRequest;
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

    PlacedAnswer(StreamedAnswer.Body body, HttpServerRequest request, Runnable giveBack) {
        this.answer = new StreamedAnswer(body, request);
        this.giveBack = giveBack;
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
