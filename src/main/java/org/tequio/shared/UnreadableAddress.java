package org.tequio.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses an address that is none by RFC 3986, as browsers send it when a page does not encode what people type. Quarkus
 * would refuse it too, but say nothing; {@link Main} has it leave that to us.
 */
@ApplicationScoped
class UnreadableAddress {

    /** Behind {@link CrossOrigin}, before all that reads addresses. */
    private static final int BEFORE_READERS = 900;

    /** {@link URI} takes letters of all scripts, of which a server would only see single bytes. */
    private static final int BEYOND_ASCII = 128;

    private static final String DETAIL =
            "The address cannot be read. In it a percent sign is written %25, and whatever is "
                    + "no letter, digit or one of -._~ in percent-encoded UTF-8: %7C for |, %C3%A9 for é.";

    private final Buffer body;

    UnreadableAddress(ObjectMapper mapper) throws JsonProcessingException {
        var problem = Problem.of(ProblemType.INVALID_REQUEST, DETAIL);
        this.body = Buffer.buffer(mapper.writeValueAsBytes(problem.getResponse().getEntity()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_READERS);
    }

    private void check(RoutingContext exchange) {
        if (isReadable(exchange.request().uri())) {
            exchange.next();
        } else {
            exchange.response()
                    .setStatusCode(ProblemType.INVALID_REQUEST.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.EN.code())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(body);
        }
    }

    private static boolean isReadable(String address) {
        try {
            new URI(address);
            return address.chars().allMatch(c -> c < BEYOND_ASCII);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
