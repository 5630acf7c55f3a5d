package org.tequio.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in a header too where a list goes on (RFC 8288), for clients that never look into the body. */
final class NextLink {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            Link.fromUriBuilder(next).rel("next").build().toString());
        }
    }
}
