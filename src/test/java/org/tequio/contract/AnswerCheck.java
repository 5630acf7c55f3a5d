package org.tequio.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Holds every answer of every test that asks over HTTP against the committed contract. */
final class AnswerCheck implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/";
    private static final String PROBLEM = "/components/schemas/Problem";

    private final Contract contract;

    AnswerCheck(Contract contract) {
        this.contract = contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith(API) && !request.getMethod().equals("OPTIONS")) {
            var faults = faults(
                    request.getMethod(),
                    path,
                    new Answer(
                            answer.statusCode(),
                            mediaType(answer.contentType()),
                            answer.asString(),
                            answer.header("Content-Encoding") != null));
            if (!faults.isEmpty()) {
                throw new AssertionError("%s %s answers %d against openapi/openapi.yaml:%n%s%n%s"
                        .formatted(
                                request.getMethod(),
                                request.getURI(),
                                answer.statusCode(),
                                String.join("\n", faults),
                                answer.asString()));
            }
        }
        return answer;
    }

    /** What was answered: {@code mediaType} and {@code body} are empty where there is none; a body that still is compressed says nothing. */
    record Answer(int status, String mediaType, String body, boolean isCoded) {

        Answer(int status, String mediaType, String body) {
            this(status, mediaType, body, false);
        }
    }

    /** What an answer says that the contract does not, or says otherwise. */
    List<String> faults(String method, String path, Answer answer) {
        boolean head = method.equalsIgnoreCase("head");
        var operation = contract.operation(head ? "get" : method, path);
        if (operation.isEmpty()) {
            return answer.status() == 404 || answer.status() == 405
                    ? bodyFaults(PROBLEM, answer)
                    : List.of("The contract has no such operation.");
        }
        var declared = contract.followed(operation.get().pointer() + "/responses/" + answer.status());
        if (contract.document().at(declared) instanceof MissingNode) {
            return List.of(operation.get() + " declares no " + answer.status());
        }
        return head ? List.of() : contentFaults(declared + "/content", answer);
    }

    private List<String> contentFaults(String content, Answer answer) {
        var schema = "%s/%s/schema".formatted(content, Contract.escape(answer.mediaType()));
        if (answer.body().isEmpty() && !hasLines(answer)) {
            return contract.document().at(content) instanceof MissingNode
                    ? List.of()
                    : List.of("A body is declared, and there is none.");
        }
        return contract.document().at(schema) instanceof MissingNode
                ? List.of("No body of type '%s' is declared.".formatted(answer.mediaType()))
                : bodyFaults(schema, answer);
    }

    private List<String> bodyFaults(String schema, Answer answer) {
        if (answer.isCoded() || !answer.mediaType().endsWith("json") || hasLines(answer)) {
            return List.of();
        }
        try {
            return contract.faults(schema, JSON.readTree(answer.body()));
        } catch (JsonProcessingException e) {
            return List.of("The body is not JSON: " + e.getOriginalMessage());
        }
    }

    /** As many objects as there are lines, which may be none. */
    private static boolean hasLines(Answer answer) {
        return answer.mediaType().endsWith("ndjson");
    }

    static String mediaType(String contentType) {
        return Stream.ofNullable(contentType)
                .map(type -> type.split(";")[0].strip())
                .findFirst()
                .orElse("");
    }
}
