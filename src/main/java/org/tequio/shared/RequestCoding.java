package org.tequio.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses compressed bodies: nothing here unpacks them, so that no small request becomes a large one, and read as they
 * are they would be nonsense.
 */
final class RequestCoding {

    private static final String NONE = "identity";

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        var coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase(NONE)) {
            throw Problem.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Bodies are read as they are: send this one without Content-Encoding; a data package may be a zip.");
        }
    }
}
