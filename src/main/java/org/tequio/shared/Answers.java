package org.tequio.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.tequio.shared.Graph.Position;
import org.tequio.shared.Graph.Reading;

import java.util.function.BiFunction;

/**
 * Answers a GET from the graph: with a strong entity tag made of the graph's position, so that an unchanged question
 * costs a look at the position and a 304.
 */
@RequestScoped
public class Answers {

    /** Neo4j reads what is committed at each step, not a snapshot: an answer during which the graph moved is redone. */
    private static final int TRIES = 5;

    private final Graph graph;
    private final Request request;

    Answers(Graph graph, @Context Request request) {
        this.graph = graph;
        this.request = request;
    }

    /** @param question makes the answer's body from an open read transaction and the revision that it shows */
    public <T> RestResponse<T> answer(BiFunction<Reading, Long, T> question) {
        return graph.read(reading -> answer(reading, question));
    }

    private <T> RestResponse<T> answer(Reading reading, BiFunction<Reading, Long, T> question) {
        var before = reading.position();
        if (request.evaluatePreconditions(tag(before)) != null) {
            return cacheable(ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), before);
        }
        for (int tries = 1; tries < TRIES; tries++) {
            var body = question.apply(reading, before.revision());
            var after = reading.position();
            if (after.equals(before)) {
                return cacheable(ResponseBuilder.ok(body), after);
            }
            before = after;
        }
        return ResponseBuilder.ok(question.apply(reading, before.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static <T> RestResponse<T> cacheable(ResponseBuilder<T> response, Position position) {
        return response.tag(tag(position))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private static EntityTag tag(Position position) {
        return new EntityTag("%d-%d".formatted(position.revision(), position.writes()));
    }
}
