package org.tequio.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that the called method does not declare: a typing error must not widen an answer. */
final class ParameterCheck {

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getPackageName().startsWith("org.tequio")) {
            return;
        }
        var names = DeclaredParameters.of(method).names();
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.unknownParameter(name, names);
                });
    }
}
