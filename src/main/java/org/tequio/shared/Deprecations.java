package org.tequio.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Turns {@link Deprecates} into headers. */
final class Deprecations {

    private static final String DEPRECATION = "Deprecation";
    private static final String SUNSET = "Sunset";
    /** The date of HTTP; the JDK's RFC 1123 writes days of one digit, which HTTP does not. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @ServerResponseFilter
    void announce(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        var deprecates = of(resource);
        if (deprecates == null) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle(DEPRECATION, "@" + start(deprecates.since()).toEpochSecond());
        if (!deprecates.sunset().isEmpty()) {
            headers.putSingle(SUNSET, HTTP_DATE.format(start(deprecates.sunset())));
        }
        link(request.getUriInfo(), response, "deprecation", deprecates.link());
        link(request.getUriInfo(), response, "successor-version", deprecates.successor());
    }

    private static @Nullable Deprecates of(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return null;
        }
        var own = method.getAnnotation(Deprecates.class);
        return own == null ? resource.getResourceClass().getAnnotation(Deprecates.class) : own;
    }

    private static ZonedDateTime start(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }

    private static void link(UriInfo uri, ContainerResponseContext response, String relation, String target) {
        if (!target.isEmpty()) {
            var address = target.startsWith("/")
                    ? Link.fromUriBuilder(uri.getBaseUriBuilder().path(target))
                    : Link.fromUri(target);
            response.getHeaders()
                    .add(HttpHeaders.LINK, address.rel(relation).build().toString());
        }
    }
}
