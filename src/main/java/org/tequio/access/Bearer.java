package org.tequio.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import java.util.Optional;

/** What stands behind {@code Authorization: Bearer}; its beginning says who knows it. */
public final class Bearer {

    /** Of an API key. */
    public static final String API_KEY = "tq_";
    /** Of the token of one submission. */
    public static final String SUBMISSION_TOKEN = "tqs_";

    /** Before that of OpenID Connect, which would refuse whatever is no token of its issuer. */
    public static final int PRIORITY = 2000;

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** The bearer if it begins so. */
    public static Optional<String> beginning(String prefix, RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(bearer -> bearer.startsWith(prefix));
    }
}
