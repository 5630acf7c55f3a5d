package org.tequio.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a method that an address does not take. Quarkus REST would say of {@code /actors/{id}/history} that it is not
 * there: it looks on in the resource whose path is the beginning of that one. For the same reason it would tell the
 * methods of an address that is none.
 */
final class MethodCheck {

    private final AllowedMethods allowed;

    MethodCheck(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        var methods = allowed.at(request.getUriInfo().getPath());
        if (methods.isEmpty() && request.getMethod().equals(HttpMethod.OPTIONS)) {
            throw new NotFoundException();
        }
        if (!methods.isEmpty() && !methods.contains(request.getMethod())) {
            throw new NotAllowedException(String.join(", ", methods));
        }
    }
}
