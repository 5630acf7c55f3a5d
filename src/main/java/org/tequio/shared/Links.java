package org.tequio.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in headers too what else there is (RFC 8288), for clients that never look into the body: where a list goes on
 * and begins, other media types of the same thing, the contract.
 */
final class Links {

    /** Filters of answers are called by descending priority. */
    private static final int BEHIND_OTHERS = 0;

    private static final String CONTRACT = "/q/openapi";
    private static final String CONTRACT_TYPE = "application/vnd.oai.openapi";

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        var uri = request.getUriInfo();
        if (response.getEntity() instanceof Paged page) {
            linkPages(uri, page, response);
        }
        // what is saved as a file has its media type in its address
        boolean isFile = response.getHeaders().containsKey(HttpHeaders.CONTENT_DISPOSITION);
        if (response.getStatus() == Status.OK.getStatusCode() && response.hasEntity() && !isFile) {
            linkAlternates(uri, resource, response);
        }
        var document = uri.getBaseUriBuilder().path(CONTRACT);
        add(response, Link.fromUriBuilder(document).rel("service-desc").type(CONTRACT_TYPE));
    }

    /** All in one line, whoever linked: a line of its own for each costs sender and receiver more. */
    @ServerResponseFilter(priority = BEHIND_OTHERS)
    void join(ContainerResponseContext response) {
        response.getHeaders()
                .computeIfPresent(
                        HttpHeaders.LINK,
                        (name, links) ->
                                List.of(links.stream().map(Object::toString).collect(Collectors.joining(", "))));
    }

    private static void linkPages(UriInfo uri, Paged page, ContainerResponseContext response) {
        var first =
                uri.getRequestUriBuilder().replaceQueryParam("cursor").build().toString();
        // without its last parameter the builder leaves the question mark
        add(response, Link.fromUri(first.replaceFirst("\\?$", "")).rel("first"));
        if (page.next() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            add(response, Link.fromUriBuilder(next).rel("next"));
        }
    }

    private static void linkAlternates(UriInfo uri, ResourceInfo resource, ContainerResponseContext response) {
        MediaTypes.madeBy(resource).stream()
                .filter(type -> !isSame(type, response.getMediaType()))
                .forEach(type -> add(
                        response,
                        Link.fromUri(uri.getRequestUri()).rel("alternate").type(type.toString())));
    }

    private static boolean isSame(MediaType one, MediaType other) {
        return one.getType().equals(other.getType()) && one.getSubtype().equals(other.getSubtype());
    }

    private static void add(ContainerResponseContext response, Link.Builder link) {
        response.getHeaders().add(HttpHeaders.LINK, link.build().toString());
    }
}
