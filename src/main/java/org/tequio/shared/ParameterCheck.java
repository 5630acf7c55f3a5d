package org.tequio.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.lang.reflect.Method;

/**
 * Refuses a query parameter that the called method does not declare, one given twice of which it takes one, and one given
 * without a value that would silently have another, or begin a list again: neither a typing error nor a value that nobody
 * looks at may change what an answer means. An operation that {@linkplain PassesOverUnknown passes over} what it does
 * not know refuses of all this only what is given twice, and whoever asks for JSONP, who would wait for a program that
 * never comes.
 */
final class ParameterCheck {

    private static final String CURSOR = "cursor";
    private static final String JSONP = "callback";

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getPackageName().startsWith("org.tequio")) {
            return;
        }
        var declared = DeclaredParameters.of(method);
        boolean passesOver = passesOverUnknown(method);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!declared.names().contains(name) && (!passesOver || name.equals(JSONP))) {
                throw Problem.unknownParameter(name, declared.names());
            }
            if (!passesOver && values.contains("") && (declared.defaults().containsKey(name) || name.equals(CURSOR))) {
                throw Problem.invalidParameter(
                        name, "%s is given without a value: write %s=…, or leave it out.".formatted(name, name));
            }
            if (values.size() > 1 && declared.single().contains(name)) {
                throw Problem.invalidParameter(name, "%s may be given only once.".formatted(name));
            }
        });
    }

    private static boolean passesOverUnknown(Method method) {
        return method.isAnnotationPresent(PassesOverUnknown.class)
                || method.getDeclaringClass().isAnnotationPresent(PassesOverUnknown.class);
    }
}
