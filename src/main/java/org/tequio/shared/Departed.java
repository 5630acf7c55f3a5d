package org.tequio.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Reading;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import static java.util.stream.Collectors.joining;

/** What to answer about an id that is not listed: where its record went, why it went, or that there never was one. */
@RequestScoped
public class Departed {

    private static final String ONE = """
            MATCH (d:Departed {id: $id, type: $type})
            RETURN d.mergedInto AS mergedInto, d.reason AS reason
            """;
    /** No way is that long: whoever follows one for ever is told that there is nothing. */
    private static final int MOST_HOPS = 100;

    private static final int PERMANENT_REDIRECT = 308;

    private final UriInfo asked;

    Departed(@Context UriInfo asked) {
        this.asked = asked;
    }

    /**
     * The answer to throw when the graph does not have a record.
     *
     * @param type {@code actor}, {@code alliance} or {@code experience}
     * @return 308 to the record that this one was merged into, in however many hops; 410 if it was withdrawn; else 404
     */
    public WebApplicationException answer(Reading graph, String type, String id) {
        var at = id;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            var trace = trace(graph, type, at);
            if (trace.isEmpty()) {
                return at.equals(id) ? Problem.notFound(type, id) : moved(id, at);
            }
            if (trace.get().reason() != null) {
                return Problem.gone(
                        type,
                        at,
                        WithdrawalReason.CODES.get("reason", trace.get().reason()));
            }
            at = Objects.requireNonNull(trace.get().mergedInto());
        }
        return Problem.notFound(type, id);
    }

    private static Optional<Trace> trace(Reading graph, String type, String id) {
        return graph.first(ONE, Map.of("id", id, "type", type), Trace.class);
    }

    /** Not to be kept without asking, as a merger can be undone. */
    private WebApplicationException moved(String id, String survivor) {
        return new RedirectionException(Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, sameQuestion(asked.getRequestUri(), id, survivor))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build());
    }

    /** The same question about another record, relative to wherever this is served. */
    static String sameQuestion(URI asked, String id, String survivor) {
        var path = asked.getPath().replace("/" + id, "/" + survivor);
        return asked.getRawQuery() == null ? path : path + "?" + sameQuery(asked.getRawQuery(), id, survivor);
    }

    private static String sameQuery(String query, String id, String survivor) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> isOf(parameter, id) ? name(parameter) + "=" + survivor : parameter)
                .collect(joining("&"));
    }

    private static boolean isOf(String parameter, String id) {
        var value = URLDecoder.decode(parameter.substring(name(parameter).length()), StandardCharsets.UTF_8);
        return value.startsWith("=") && value.substring(1).strip().equals(id);
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0];
    }

    private record Trace(
            @Nullable String mergedInto, @Nullable String reason) {}
}
