package org.tequio.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;

import java.time.Duration;
import java.util.Set;

/**
 * Lets the pages of every site ask (CORS). There are no cookies that a foreign page could abuse: who may do what is
 * told by a header which the page itself must know.
 *
 * <p>Vert.x's own handler and not Quarkus': that one answers any origin with the origin's name, on which the answer
 * would then depend in every cache, and refuses methods that are not listed even to pages of ours.
 */
final class CrossOrigin {

    private static final int BEFORE_OTHERS = 1000;
    private static final Duration PREFLIGHT_HOLDS = Duration.ofDays(1);

    void register(@Observes Filters filters) {
        var anyOrigin = CorsHandler.create()
                .addOrigin("*")
                .allowedMethods(Set.of(
                        HttpMethod.GET,
                        HttpMethod.HEAD,
                        HttpMethod.OPTIONS,
                        HttpMethod.POST,
                        HttpMethod.PUT,
                        HttpMethod.DELETE))
                .allowedHeaders(Set.of(
                        "Authorization",
                        "Content-Type",
                        "Idempotency-Key",
                        "If-Match",
                        "If-None-Match",
                        "If-Modified-Since",
                        "Last-Event-ID"))
                .exposedHeaders(Set.of(
                        "ETag",
                        "Link",
                        "Location",
                        "Last-Modified",
                        "Content-Language",
                        "Content-Disposition",
                        "Tequio-As-Of",
                        "Tequio-Source",
                        "Retry-After",
                        "Deprecation",
                        "Sunset"))
                .maxAgeSeconds((int) PREFLIGHT_HOLDS.toSeconds());
        filters.register(anyOrigin, BEFORE_OTHERS);
    }
}
