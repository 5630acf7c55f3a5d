package org.tequio.exchange.exports;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.logging.Logger;
import org.tequio.register.Snapshot;
import org.tequio.shared.ClientStream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** An export under way: it holds its state of the register and its place until the last row is read. */
final class Export implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(Export.class);
    private static final int BUFFER = 1 << 16;
    private static final int SECONDS_TO_HANG_UP = 10;

    private final Snapshot snapshot;
    private final ExportPlaces places;
    private final ExportBody body;
    private final HttpServerRequest request;
    private final AtomicBoolean taken = new AtomicBoolean();

    Export(Snapshot snapshot, ExportPlaces places, ExportBody body, HttpServerRequest request) {
        this.snapshot = snapshot;
        this.places = places;
        this.body = body;
        this.request = request;
    }

    long asOf() {
        return snapshot.revision();
    }

    /** Names exactly what of the register it shows. */
    String state() {
        return snapshot.name();
    }

    @Override
    public void write(OutputStream output) throws IOException {
        if (!taken.compareAndSet(false, true)) {
            throw new IOException("Its client left before it began");
        }
        try {
            var buffered = new BufferedOutputStream(new ClientStream(output, request.response()), BUFFER);
            body.write(snapshot, buffered);
            buffered.flush();
        } catch (IOException | SQLException | RuntimeException e) {
            breakOff(e);
        } finally {
            end();
        }
    }

    /** Gives back what it holds if nobody has begun to write it: it may have been asked for in vain. */
    void abandon() {
        if (taken.compareAndSet(false, true)) {
            end();
        }
    }

    /** What is cut off must not look whole: without its last chunk no client takes it for that. */
    private void breakOff(Exception cause) throws IOException {
        var response = request.response();
        if (response.closed()) {
            LOG.debug("A client left before the end of its export", cause);
        } else if (response.headWritten()) {
            LOG.error("An export was broken off", cause);
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
            throw new IOException("The connection of an export that was broken off does not close", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The connection of an export that was broken off may still be open");
        }
    }

    private void end() {
        try (snapshot) {
            places.giveBack();
        } catch (SQLException e) {
            LOG.debug("The register went away before an export gave back its state", e);
        }
    }
}
