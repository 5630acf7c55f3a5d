package org.tequio.shared;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Position;

/**
 * The body of an answer on its way out, that may be given again while the graph stands where it stood.
 *
 * @param bytes before they are compressed
 */
record FreshBody(Position position, byte[] bytes) {

    static @Nullable FreshBody of(RoutingContext exchange) {
        return exchange.get(FreshBody.class.getName());
    }

    void goWith(RoutingContext exchange) {
        exchange.put(FreshBody.class.getName(), this);
    }
}
