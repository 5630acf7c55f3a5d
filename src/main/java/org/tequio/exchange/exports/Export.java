package org.tequio.exchange.exports;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.logging.Logger;
import org.tequio.register.Snapshot;
import org.tequio.shared.StreamedAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** An export under way: it holds its state of the register and its place until the last row is read. */
final class Export implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(Export.class);

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
            new StreamedAnswer(rows -> body.write(snapshot, rows), request).write(output);
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

    private void end() {
        try (snapshot) {
            places.giveBack();
        } catch (SQLException e) {
            LOG.debug("The register went away before an export gave back its state", e);
        }
    }
}
