package org.tequio.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds every answer of every test that asks over HTTP against the committed contract. */
final class AnswerCheck implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/";
    private static final String PROBLEM = "/components/schemas/Problem";
    private static final String CONTENT_ENCODING = "content-encoding";
    /** What HTTP itself and browsers go by, and no client of the contract; with those of CORS. */
    private static final Set<String> BESIDE = Set.of(
            "content-type",
            "content-length",
            CONTENT_ENCODING,
            "transfer-encoding",
            "connection",
            "content-security-policy",
            "referrer-policy",
            "x-robots-tag");

    private static final String OF_CORS = "access-control-";

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final Contract contract;

    AnswerCheck(Contract contract) {
        this.contract = contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        if (isOfTheContract(request.getMethod(), path)) {
            var faults = faults(
                    request.getMethod(),
                    path,
                    new Answer(
                            answer.statusCode(),
                            mediaType(answer.contentType()),
                            answer.asString(),
                            names(answer.headers().asList().stream().map(Header::getName))));
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

    /** Beside the API all that the contract names: its pages for people, links in letters. */
    private boolean isOfTheContract(String method, String path) {
        return !method.equals("OPTIONS")
                && (path.startsWith(API) || operation(method, path).isPresent());
    }

    /**
     * What was answered: {@code mediaType} and {@code body} are empty where there is none.
     *
     * @param headers their names, in lower case
     */
    record Answer(int status, String mediaType, String body, Set<String> headers) {

        Answer(int status, String mediaType, String body) {
            this(status, mediaType, body, Set.of());
        }

        /** A body that still is compressed says nothing. */
        boolean isCoded() {
            return headers.contains(CONTENT_ENCODING);
        }
    }

    /** What an answer says that the contract does not, or says otherwise. */
    List<String> faults(String method, String path, Answer answer) {
        boolean head = method.equalsIgnoreCase("head");
        var operation = operation(method, path);
        if (operation.isEmpty()) {
            return answer.status() == 404 || answer.status() == 405
                    ? bodyFaults(PROBLEM, answer)
                    : List.of("The contract has no such operation.");
        }
        var responses = operation.get().pointer() + "/responses/";
        var declared = contract.followed(responses + answer.status());
        if (contract.document().at(declared) instanceof MissingNode) {
            return leadsElsewhere(operation.get())
                    ? List.of()
                    : List.of(operation.get() + " declares no " + answer.status());
        }
        var headers = headerFaults(declared, responses + OK, answer);
        return headers.isEmpty() && !head ? contentFaults(declared + "/content", answer) : headers;
    }

    private Optional<Operation> operation(String method, String path) {
        return contract.operation(method.equalsIgnoreCase("head") ? "get" : method, path);
    }

    /** Where it leads the client of a test has gone by itself; who gives that answer is not known here. */
    private static boolean leadsElsewhere(Operation operation) {
        return operation.node().path("responses").has("303");
    }

    /** Headers that are sent and not declared, and those that are always there and are not. */
    private List<String> headerFaults(String declared, String ok, Answer answer) {
        var known = names(headers(declared));
        // what a 304 says of a copy goes for the answer that was kept (RFC 9111, section 4.3.4)
        known.addAll(answer.status() == NOT_MODIFIED ? names(headers(ok)) : Set.of());
        var undeclared = answer.headers().stream()
                .filter(name -> !known.contains(name) && !BESIDE.contains(name) && !name.startsWith(OF_CORS))
                .map("The header %s is not declared."::formatted);
        var missing = headers(declared)
                .filter(name -> isRequired("%s/headers/%s".formatted(declared, name)))
                .filter(name -> !answer.headers().contains(name.toLowerCase(Locale.ROOT)))
                .map("The header %s is missing."::formatted);
        return Stream.concat(undeclared, missing).toList();
    }

    private Stream<String> headers(String declared) {
        return contract.document().at(declared + "/headers").properties().stream()
                .map(Map.Entry::getKey);
    }

    private boolean isRequired(String header) {
        return contract.document()
                .at(contract.followed(header))
                .path("required")
                .asBoolean();
    }

    static Set<String> names(Stream<String> headers) {
        return headers.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
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
