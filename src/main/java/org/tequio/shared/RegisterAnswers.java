package org.tequio.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import java.sql.SQLException;

/**
 * Answers a GET from the register's history, or from something else in PostgreSQL that does not change any more: with a
 * strong entity tag made of what it shows and of what is asked. The body must follow from these two alone.
 */
@RequestScoped
public class RegisterAnswers {

    private final Request request;
    private final HttpHeaders headers;
    private final Question asked;
    private final Edition edition;

    RegisterAnswers(Request request, HttpHeaders headers, Question asked, Edition edition) {
        this.request = request;
        this.headers = headers;
        this.asked = asked;
        this.edition = edition;
    }

    /** @param revision the last one below the horizon, whatever was asked for */
    public <T> RestResponse<T> answer(long revision, Body<T> body) throws SQLException {
        return answer("register " + revision, body);
    }

    /** @param shown names what is shown, so that nothing else is ever called so */
    public <T> RestResponse<T> answer(String shown, Body<T> body) throws SQLException {
        var validators =
                new Validators(Tags.of(edition.name(), shown, asked.text(), asked.language(), asked.mediaType()), null);
        ResponseBuilder<T> response = validators.fit(request, headers)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(body.make());
        return response.tag(validators.tag())
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().code())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** Made only if the client does not have it already. */
    @FunctionalInterface
    public interface Body<T> {

        T make() throws SQLException;
    }
}
