package org.tequio.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.nio.charset.StandardCharsets;

/** Writes the answers that may be kept, when no other filter looks at them any more. */
final class FreshBodies {

    /** Filters of answers run from the highest to the lowest. */
    private static final int LAST = 0;

    private final Answers answers;
    private final RoutingContext exchange;
    private final ObjectMapper mapper;

    FreshBodies(Answers answers, RoutingContext exchange, ObjectMapper mapper) {
        this.answers = answers;
        this.exchange = exchange;
        this.mapper = mapper;
    }

    @ServerResponseFilter(priority = LAST)
    void write(ContainerResponseContext response) throws JsonProcessingException {
        var position = answers.mayBeKeptAt();
        if (position.isPresent() && response.getStatus() == Status.OK.getStatusCode()) {
            var bytes = bytes(response.getEntity());
            response.setEntity(bytes);
            new FreshBody(position.get(), bytes).goWith(exchange);
        }
    }

    private byte[] bytes(Object answer) throws JsonProcessingException {
        return answer instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : mapper.writeValueAsBytes(answer);
    }
}
