package org.tequio.exchange.exports;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.logging.Logger;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;

/** An export under way: it holds its state of the register and its place until the last row is read. */
final class Export implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(Export.class);

    private final Snapshot snapshot;
    private final ExportPlaces places;
    private final PlacedAnswer answer;

    Export(Snapshot snapshot, ExportPlaces places, ExportBody body, RoutingContext exchange) {
        this.snapshot = snapshot;
        this.places = places;
        this.answer = new PlacedAnswer(rows -> body.write(snapshot, rows), exchange, this::end);
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
        answer.write(output);
    }

    /** Gives back what it holds if nobody has begun to write it. */
    void abandon() {
        answer.abandon();
    }

    private void end() {
        try (snapshot) {
            places.giveBack();
        } catch (SQLException e) {
            LOG.debug("The register went away before an export gave back its state", e);
        }
    }
}
