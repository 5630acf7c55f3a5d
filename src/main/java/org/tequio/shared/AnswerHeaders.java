package org.tequio.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.util.List;

/** Says of every answer what it depends on, who may keep it, in which language it speaks, and what else may be asked. */
final class AnswerHeaders {

    /** {@link ContentCoding} adds what it depends on itself. */
    private static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final AllowedMethods allowed;

    AnswerHeaders(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, VARY);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        if (response.hasEntity()) {
            // what does not ask for the language to speak, such as a problem, speaks English
            headers.putIfAbsent(HttpHeaders.CONTENT_LANGUAGE, List.of(Language.EN.code()));
        }
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                || response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            var methods = allowed.at(request.getUriInfo().getPath());
            if (!methods.isEmpty()) {
                headers.putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
            }
        }
    }
}
