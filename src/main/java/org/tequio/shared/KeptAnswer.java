package org.tequio.shared;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Position;

import java.util.List;
import java.util.Set;

/**
 * An answer as it went out.
 *
 * @param position where the graph stood
 * @param template of the address, by which metrics count it; null if it has none
 * @param headers without those that stand before anybody answers
 * @param body before it was compressed
 */
record KeptAnswer(Position position, @Nullable String template, MultiMap headers, Buffer body) {

    /** Where Quarkus leaves the template for its metrics. */
    private static final String TEMPLATE = "UrlPathTemplate";

    /** Vert.x answers with them about the connection of one client alone. */
    private static final List<CharSequence> OF_ONE_CONNECTION =
            List.of(HttpHeaders.CONNECTION, HttpHeaders.KEEP_ALIVE, HttpHeaders.TRANSFER_ENCODING, HttpHeaders.UPGRADE);

    /** What the objects take that hold all this. */
    private static final int ENVELOPE = 2_000;

    static KeptAnswer of(FreshBody fresh, RoutingContext exchange, Set<String> headersBefore) {
        var headers =
                MultiMap.caseInsensitiveMultiMap().addAll(exchange.response().headers());
        headersBefore.forEach(headers::remove);
        OF_ONE_CONNECTION.forEach(headers::remove);
        return new KeptAnswer(
                fresh.position(), context(exchange).getLocal(TEMPLATE), headers, Buffer.buffer(fresh.bytes()));
    }

    /** In bytes of memory, about. */
    int weight() {
        int values = headers.entries().stream()
                .mapToInt(header -> header.getValue().length())
                .sum();
        return ENVELOPE + values + body.length();
    }

    void give(RoutingContext exchange) {
        if (template != null) {
            context(exchange).putLocal(TEMPLATE, template);
        }
        exchange.response().headers().addAll(headers);
        exchange.end(body);
    }

    private static Context context(RoutingContext exchange) {
        return ((HttpServerRequestInternal) exchange.request()).context();
    }
}
