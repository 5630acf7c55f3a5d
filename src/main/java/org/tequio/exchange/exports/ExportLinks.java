package org.tequio.exchange.exports;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tequio.shared.AtRelease;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links each list and each record to the exports of the same in other media types (RFC 8288). */
final class ExportLinks {

    private static final Pattern DIRECTORY =
            Pattern.compile("/api/v1/(?<type>actors|alliances|experiences)(?:/(?<id>[^/]+))?");

    /** What says how a list is shown, and not what is in it. */
    private static final List<String> OF_PAGES = List.of("cursor", "limit", "sort", "facets", "fields");

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        var uri = request.getUriInfo();
        var directory = DIRECTORY.matcher(uri.getPath());
        boolean isAnswered = response.getStatus() == Status.OK.getStatusCode() && response.hasEntity();
        boolean isOfARelease = uri.getQueryParameters().containsKey(AtRelease.PARAMETER);
        if (isAnswered && !isOfARelease && directory.matches()) {
            var type = directory.group("type");
            var id = directory.group("id");
            var selection = id == null ? filters(uri) : "?id=" + id;
            var exports = uri.getBaseUri() + "api/v1/exports/" + type + ".";
            formats(type)
                    .map(format -> alternate(exports + format.code() + selection, format))
                    .forEach(link -> response.getHeaders().add(HttpHeaders.LINK, link));
        }
    }

    /** The question without what says how it is shown. */
    private static String filters(UriInfo uri) {
        var query = uri.getRequestUri().getRawQuery();
        var filters = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(parameter -> !OF_PAGES.contains(parameter.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
        return filters.isEmpty() ? "" : "?" + filters;
    }

    private static Stream<ExportFormat> formats(String type) {
        return Stream.of(ExportFormat.CSV, ExportFormat.NDJSON, ExportFormat.GEOJSON, ExportFormat.JSONLD)
                .filter(format -> format.suits(type));
    }

    /** Nothing in an address that was read as one ends it within a link. */
    private static String alternate(String address, ExportFormat format) {
        return "<" + address + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"";
    }
}
