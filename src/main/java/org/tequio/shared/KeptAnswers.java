package org.tequio.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tequio.shared.Graph.Position;

import java.util.List;
import java.util.Set;

/**
 * Answers that were given not long ago, as they went out: while the graph stands still they are still right, and are
 * given again before anybody else looks at the request.
 */
@ApplicationScoped
class KeptAnswers {

    /** Behind {@link ContentCoding} and {@link CrossOrigin}, which have a say in every answer. */
    private static final int BEHIND_OTHERS = 500;

    private static final List<String> CONDITIONS = List.of(
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_UNMODIFIED_SINCE);

    private final Positions positions;
    private final Cache<Asked, KeptAnswer> answers;

    /** @param size how much is kept, in memory */
    KeptAnswers(
            Positions positions,
            MeterRegistry metrics,
            @ConfigProperty(name = "tequio.answers.kept-size", defaultValue = "32M") MemorySize size) {
        this.positions = positions;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(size.asLongValue())
                .weigher((Asked asked, KeptAnswer answer) -> asked.weight() + answer.weight())
                // its upkeep is less work than to wake a thread for it
                .executor(Runnable::run)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(metrics, answers, "answers");
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEHIND_OTHERS);
    }

    private void answer(RoutingContext exchange) {
        if (!isSimple(exchange.request())) {
            exchange.next();
            return;
        }
        var asked = Asked.of(exchange.request());
        var kept = answers.getIfPresent(asked);
        if (kept == null) {
            proceed(exchange, asked);
            return;
        }
        position(exchange).onComplete(read -> {
            if (read.succeeded() && !read.result().movedSince(kept.position())) {
                kept.give(exchange);
            } else {
                proceed(exchange, asked);
            }
        });
    }

    /** Whoever holds a copy wants it compared. Who asks makes no difference: what comes from the graph is for all. */
    private static boolean isSimple(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) && CONDITIONS.stream().noneMatch(request.headers()::contains);
    }

    private Future<Position> position(RoutingContext exchange) {
        return positions.known().map(Future::succeededFuture).orElseGet(() -> exchange.vertx()
                .executeBlocking(positions::recent, false));
    }

    /** Lets others answer, and keeps what they say if it may be kept. */
    private void proceed(RoutingContext exchange, Asked asked) {
        var headersBefore = Set.copyOf(exchange.response().headers().names());
        exchange.addHeadersEndHandler(end -> {
            var fresh = FreshBody.of(exchange);
            if (fresh != null) {
                var kept = KeptAnswer.of(fresh, exchange, headersBefore);
                // nobody waits for that
                exchange.addBodyEndHandler(sent -> answers.put(asked, kept));
            }
        });
        exchange.next();
    }

    /** All that an answer depends on besides the graph; the address as it came, whether or not it is well-formed. */
    private record Asked(String scheme, String authority, String uri, String accept, String language) {

        static Asked of(HttpServerRequest request) {
            return new Asked(
                    request.scheme(),
                    String.valueOf(request.authority()),
                    request.uri(),
                    value(request, HttpHeaders.ACCEPT),
                    value(request, HttpHeaders.ACCEPT_LANGUAGE));
        }

        /** In bytes of memory, about: an address may be as long as an answer. */
        int weight() {
            return uri.length() + accept.length() + language.length();
        }

        private static String value(HttpServerRequest request, String header) {
            return String.join(",", request.headers().getAll(header));
        }
    }
}
