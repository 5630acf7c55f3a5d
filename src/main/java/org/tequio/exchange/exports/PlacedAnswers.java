package org.tequio.exchange.exports;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.tequio.shared.StreamedAnswer;

/**
 * Answers with what is as long as an export and has a place among them: each holds a thread for as long as its client
 * reads, and there are fewer threads than slow readers.
 */
@RequestScoped
public class PlacedAnswers {

    private final ExportPlaces places;
    private final RoutingContext exchange;

    PlacedAnswers(ExportPlaces places, RoutingContext exchange) {
        this.places = places;
        this.exchange = exchange;
    }

    /** @throws org.tequio.shared.Problem 503 if there are too many under way */
    public StreamingOutput of(StreamedAnswer.Body body) {
        places.take();
        return new PlacedAnswer(body, exchange, places::giveBack);
    }
}
