package org.tequio.shared;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses compressed bodies: nothing here unpacks them, so that no small request becomes a large one, and read as they
 * are they would be nonsense. What takes no body looks at none.
 */
final class RequestCoding {

    private static final String NONE = "identity";

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || !method.isAnnotationPresent(Consumes.class)) {
            return;
        }
        var coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase(NONE)) {
            throw Problem.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Bodies are read as they are: send this one without Content-Encoding; a data package may be a zip.");
        }
    }
}
