package org.tequio.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers a GET with what only a release changes, such as a code list: its tag is made of the answer itself. */
@Singleton
public class FixedAnswers {

    /** An hour is soon enough to see a release. */
    private static final String CACHE_CONTROL = "public, max-age=3600";

    private final ObjectMapper json;
    private final Request request;
    private final HttpHeaders headers;

    FixedAnswers(ObjectMapper json, Request request, HttpHeaders headers) {
        this.json = json;
        this.request = request;
        this.headers = headers;
    }

    /** @param languages that the body speaks, for {@code Content-Language} */
    public Response json(Object body, MediaType type, String languages) {
        try {
            return answer(json.writeValueAsBytes(body), type, languages);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Response html(String body, String language) {
        var type = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
        return answer(body.getBytes(StandardCharsets.UTF_8), type, language);
    }

    private Response answer(byte[] body, MediaType type, String languages) {
        var validators = new Validators(Tags.ofContent(body), null);
        var answer = validators.fit(request, headers) ? Response.notModified() : Response.ok(body, type);
        return answer.tag(validators.tag())
                .header(HttpHeaders.CONTENT_LANGUAGE, languages)
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .build();
    }
}
