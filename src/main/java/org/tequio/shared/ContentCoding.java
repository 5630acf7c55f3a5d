package org.tequio.shared;

import io.netty.handler.codec.compression.Brotli;
import io.netty.handler.codec.compression.CompressionOptions;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the truth about the compression that Vert.x does after everybody else: a strong entity tag names one sequence
 * of bytes (RFC 9110, section 8.8.1), so the tag of a compressed answer ends in the coding. It is put on here on the way
 * out and taken off here on the way in; nobody else needs to know of it.
 */
@Singleton
class ContentCoding implements HttpServerOptionsCustomizer {

    /** Earliest on the way in, and so latest on the way out, when all headers stand. */
    private static final int AROUND_OTHERS = 2000;

    /** What Netty must be told when it would choose a coding that the client refuses. */
    private static final String IDENTITY = HttpHeaders.IDENTITY.toString();

    private static final Pattern ANY_CODING = Pattern.compile("-(?:br|gzip|deflate)\"");
    private static final Pattern REFUSED = Pattern.compile("([a-z]+)\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(",\\s*");
    private static final int NOT_MODIFIED = 304;

    private final Set<String> compressedTypes;
    private @Nullable Negotiation negotiation;

    ContentCoding(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressedTypes) {
        this.compressedTypes = compressedTypes;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        if (!options.isCompressionSupported()) {
            return;
        }
        if (Brotli.isAvailable()) {
            // not in the configuration, with which the application would not start where its native library does not
            // run
            options.addCompressor(StandardCompressionOptions.brotli());
        }
        negotiation = new Negotiation(options.getCompressors().toArray(CompressionOptions[]::new));
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    void register(@Observes Filters filters) {
        filters.register(this::accompany, AROUND_OTHERS);
    }

    private void accompany(RoutingContext exchange) {
        var headers = exchange.request().headers();
        var coding = coding(exchange.request());
        var held = String.join(",", headers.getAll(HttpHeaders.IF_NONE_MATCH));
        if (!held.isEmpty()) {
            headers.set(HttpHeaders.IF_NONE_MATCH, withoutCoding(held, coding));
        }
        if (headers.contains(HttpHeaders.IF_MATCH)) {
            // whoever has seen a thing in any coding may change it
            var seen = headers.get(HttpHeaders.IF_MATCH);
            headers.set(HttpHeaders.IF_MATCH, ANY_CODING.matcher(seen).replaceAll("\""));
        }
        exchange.addHeadersEndHandler(end -> complete(exchange, coding, held));
        exchange.next();
    }

    private void complete(RoutingContext exchange, @Nullable String coding, String held) {
        var response = exchange.response();
        if (response.getStatusCode() == NOT_MODIFIED) {
            varyByCoding(response.headers());
            nameTheCopy(response.headers(), coding, held);
        } else if (isCompressible(response.headers())) {
            varyByCoding(response.headers());
            announce(exchange, coding);
        } else if (!response.headers().contains(HttpHeaders.CONTENT_TYPE)
                || exchange.request().method().equals(HttpMethod.HEAD)) {
            // Quarkus' word for "do not compress", where there is nothing to compress
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    /** Of the copies that the client holds, names the one that it would be sent now, or else the uncompressed one. */
    private static void nameTheCopy(MultiMap headers, @Nullable String coding, String held) {
        var tag = headers.get(HttpHeaders.ETAG);
        if (tag != null && coding != null && held.contains(tagged(tag, coding))) {
            headers.set(HttpHeaders.ETAG, tagged(tag, coding));
        }
    }

    private static void announce(RoutingContext exchange, @Nullable String coding) {
        var headers = exchange.response().headers();
        // Quarkus' word for "do not compress"; without it Vert.x does if it can
        if (IDENTITY.equals(coding)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, IDENTITY);
            return;
        }
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        if (coding == null) {
            return;
        }
        var tag = headers.get(HttpHeaders.ETAG);
        if (tag != null) {
            headers.set(HttpHeaders.ETAG, tagged(tag, coding));
        }
        if (exchange.request().method().equals(HttpMethod.HEAD)) {
            // there is nothing to compress, yet the headers are those that GET would have
            headers.set(HttpHeaders.CONTENT_ENCODING, coding);
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    private boolean isCompressible(MultiMap headers) {
        var coding = headers.get(HttpHeaders.CONTENT_ENCODING);
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return (coding == null || IDENTITY.equals(coding))
                && type != null
                && compressedTypes.contains(type.split(";", 2)[0].trim());
    }

    private static void varyByCoding(MultiMap headers) {
        var names = new LinkedHashSet<String>();
        headers.getAll(HttpHeaders.VARY).forEach(some -> Collections.addAll(names, BETWEEN_NAMES.split(some)));
        names.add("Accept-Encoding");
        headers.set(HttpHeaders.VARY, String.join(", ", names));
    }

    /** The coding that a compressible answer will have; null for none. */
    private @Nullable String coding(HttpServerRequest request) {
        var accepted = String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
        var chooser = negotiation;
        if (chooser == null || accepted.isEmpty() || request.version() == HttpVersion.HTTP_1_0) {
            return null;
        }
        var coding = chooser.determineEncoding(accepted);
        boolean refused = REFUSED.matcher(accepted).results().anyMatch(name -> name.group(1)
                .equals(coding));
        return refused ? IDENTITY : coding;
    }

    private static String tagged(String tag, String coding) {
        return "%s-%s\"".formatted(tag.substring(0, tag.length() - 1), coding);
    }

    private static String withoutCoding(String held, @Nullable String coding) {
        var tags = coding == null ? held : held.replace("-%s\"".formatted(coding), "\"");
        // here a weak tag is as good as a strong one (RFC 9110, section 13.1.2)
        return tags.replace("W/\"", "\"");
    }

    /** Asks the class that compresses which coding it would choose. */
    private static final class Negotiation extends HttpContentCompressor {

        private Negotiation(CompressionOptions... options) {
            super(options);
        }

        @Override
        public @Nullable String determineEncoding(String accepted) {
            return super.determineEncoding(accepted);
        }
    }
}
