package org.tequio.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.common.util.DateUtil.DateParseException;
import org.jspecify.annotations.Nullable;

import java.util.Date;

/**
 * By what a client knows whether its copy is still right (RFC 9110, section 8.8).
 *
 * @param lastModified null while a change could still fall into the same second
 */
record Validators(EntityTag tag, @Nullable Date lastModified) {

    /**
     * Whether the client may have a copy with this tag, so that its question has an answer. Who names none, but a date or
     * all copies there are, may ask for what is not there (RFC 9110, section 13.2.1).
     */
    boolean areNamed(HttpHeaders headers) {
        var named = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return named != null && named.contains(tag.getValue());
    }

    /**
     * Whether the client's copy is right: by its tag if it names one, else by its date.
     *
     * @throws Problem 412 if the client wants nothing but a copy that there is no more
     */
    boolean fit(Request request, HttpHeaders headers) {
        var outcome = request.evaluatePreconditions(tag);
        if (outcome == null && headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null) {
            outcome = byDate(request);
        }
        if (outcome != null && outcome.build().getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED, "This has changed since you got it; get it again.");
        }
        return outcome != null;
    }

    private @Nullable ResponseBuilder byDate(Request request) {
        try {
            return lastModified == null ? null : request.evaluatePreconditions(lastModified);
        } catch (DateParseException isAsGoodAsNone) {
            return null;
        }
    }
}
