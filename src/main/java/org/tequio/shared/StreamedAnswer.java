package org.tequio.shared;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.logging.Logger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An answer that is written while it is made: what is cut off does not look whole, as no client sees an end of it. */
public final class StreamedAnswer implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(StreamedAnswer.class);
    private static final int BUFFER = 1 << 16;
    private static final int SECONDS_TO_HANG_UP = 10;

    private final Body body;
    private final HttpServerRequest request;

    public StreamedAnswer(Body body, HttpServerRequest request) {
        this.body = body;
        this.request = request;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        try {
            var buffered = new BufferedOutputStream(new ClientStream(output, request.response()), BUFFER);
            body.write(buffered);
            buffered.flush();
        } catch (IOException | SQLException | RuntimeException e) {
            breakOff(e);
        }
    }

    private void breakOff(Exception cause) throws IOException {
        var response = request.response();
        if (response.closed()) {
            LOG.debug("A client left before the end of its answer", cause);
        } else if (response.headWritten()) {
            LOG.error("An answer was broken off", cause);
            hangUp();
        } else if (cause instanceof RuntimeException failure) {
            throw failure;
        } else {
            throw new IOException(cause);
        }
    }

    /**
     * Not before an HTTP/1 connection has gone may anybody else write into it: that would be the end of a whole answer. Of
     * HTTP/2 only this answer's stream is reset, into which nothing can be written from then on.
     */
    private void hangUp() throws IOException {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
            return;
        }
        try {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(SECONDS_TO_HANG_UP, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The connection of an answer that was broken off does not close", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The connection of an answer that was broken off may still be open");
        }
    }

    /** Writes it. */
    @FunctionalInterface
    public interface Body {

        void write(OutputStream output) throws IOException, SQLException;
    }
}
