package org.tequio.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.tequio.shared.contract.AnnotatedOperations;
import org.tequio.shared.contract.ContractFilter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes into the contract, when all answers are in it, the headers that filters put on them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ContractFilter.PRIORITY - 1)
public class ContractHeaders implements OASFilter {

    private static final List<String> OF_EVERY_ANSWER = List.of("Link", "Vary", "Cache-Control");
    private static final List<String> OF_A_BODY = List.of("Content-Language");
    private static final List<String> OF_A_COPY = List.of("ETag", "Last-Modified");
    private static final String NOT_MODIFIED = "NotModified";
    private static final List<String> OF_THE_DEPARTING = List.of("Deprecation", "Sunset");
    /** By the name of a shared answer. */
    private static final Map<String, List<String>> OF_ITS_OWN = Map.of(
            NOT_MODIFIED,
            OF_A_COPY,
            "Unauthenticated",
            List.of("WWW-Authenticate"),
            "TooManyRequests",
            List.of("Retry-After"),
            "Unavailable",
            List.of("Retry-After"));

    private static final String IF_MATCH = "If-Match";
    private static final String VERSION = "Version";

    private final Set<String> departing;

    public ContractHeaders(IndexView index) {
        index.getAnnotations(DotName.createSimple(Deprecates.class)).forEach(ContractHeaders::mustBeDated);
        this.departing = AnnotatedOperations.ids(index, Deprecates.class);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        declare(contract);
        contract.getComponents().getResponses().forEach((name, response) -> {
            attach(response, response.getContent() != null || name.equals(NOT_MODIFIED) ? OF_A_BODY : List.of());
            attach(response, OF_EVERY_ANSWER);
            attach(response, OF_ITS_OWN.getOrDefault(name, List.of()));
        });
        var versioned = operations(contract)
                .filter(ContractHeaders::takesVersion)
                .flatMap(operation -> shown(operation).stream())
                .collect(Collectors.toSet());
        operations(contract).forEach(operation -> complete(operation, versioned));
    }

    private void complete(Operation operation, Set<String> versioned) {
        var responses = operation.getResponses().getAPIResponses();
        boolean tagged = responses.containsKey("304");
        boolean isVersioned = shown(operation).stream().anyMatch(versioned::contains);
        if (departing.contains(operation.getOperationId())) {
            operation.setDeprecated(true);
        }
        responses.forEach((status, response) -> {
            if (response.getRef() == null) {
                attach(response, response.getContent() == null ? List.of() : OF_A_BODY);
                attach(response, OF_EVERY_ANSWER);
            }
            if (status.startsWith("2")) {
                attach(response, tagged ? OF_A_COPY : List.of());
                attach(response, Boolean.TRUE.equals(operation.getDeprecated()) ? OF_THE_DEPARTING : List.of());
                if (isVersioned) {
                    response.addHeader("ETag", OASFactory.createHeader().ref(VERSION));
                }
            }
        });
    }

    private static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    /** Whether it changes only what somebody has seen. What it answers has a version then, wherever it is answered. */
    private static boolean takesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> IF_MATCH.equals(parameter.getName()));
    }

    /** The schemas of what it answers when it succeeds. */
    private static Set<String> shown(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().getContent() != null)
                .flatMap(answer -> answer.getValue().getContent().getMediaTypes().values().stream())
                .flatMap(content -> Stream.ofNullable(content.getSchema()))
                .flatMap(schema -> Stream.ofNullable(schema.getRef()))
                .collect(Collectors.toSet());
    }

    private static void attach(APIResponse response, List<String> headers) {
        headers.forEach(
                name -> response.addHeader(name, OASFactory.createHeader().ref(name)));
    }

    private static void declare(OpenAPI contract) {
        contract.getComponents()
                .addHeader(
                        "ETag",
                        header(
                                "Names exactly these bytes: what is asked, its language, media type and compression, and "
                                        + "the state it shows. Send it as If-None-Match to learn whether anything has changed.",
                                "\"3f786850e387550fdab836ed\""))
                .addHeader(
                        VERSION,
                        header(
                                        "The version of what is shown: send it back as If-Match to change exactly that.",
                                        "\"9c4w1x7vd-2\"")
                                .required(true))
                .addHeader(
                        "Last-Modified",
                        header(
                                "When the graph last moved, as an HTTP date; left out during the second in which it did, "
                                        + "and where an answer is not from the graph. Prefer the ETag.",
                                "Wed, 25 Nov 2026 10:15:30 GMT"))
                .addHeader(
                        "Cache-Control",
                        header(
                                "no-cache: keep it, but ask each time whether it is still right. no-store: do not keep it. "
                                        + "public, max-age=3600: anybody may keep it for an hour.",
                                "no-cache"))
                .addHeader(
                        "Vary",
                        header(
                                "The request headers that the answer depends on.",
                                "Accept, Accept-Language, Accept-Encoding"))
                .addHeader(
                        "Content-Language",
                        header(
                                "The language of the words in the answer that are ours: en, fr or es; all three, with "
                                        + "commas between them, of JSON-LD that has each word in each of them.",
                                "en"))
                .addHeader(
                        "Link",
                        header(
                                "Where else to go (RFC 8288): next and first page, alternate media types, among "
                                        + "them exports of the same, the contract "
                                        + "(service-desc), deprecation and successor-version of what will go.",
                                "<https://tequio.example/q/openapi>; rel=\"service-desc\"; "
                                        + "type=\"application/vnd.oai.openapi\""))
                .addHeader(
                        "Content-Disposition",
                        header(
                                "The name to save the file by; of an export with the revision that it shows, and -part if "
                                        + "something is left out.",
                                "attachment; filename=\"tequio-actors-7421.csv\""))
                .addHeader(
                        "Tequio-As-Of",
                        header(
                                "The register's revision that a file shows; all that is as old or older is in it.",
                                "7421"))
                .addHeader(
                        "Tequio-Source",
                        header("The source by which a package is imported whose ids are ours.", "tequio-example"))
                .addHeader(
                        "Retry-After",
                        header("After how many seconds to send the same request again.", "5")
                                .required(true))
                .addHeader(
                        "WWW-Authenticate",
                        header("How to say who asks (RFC 9110, section 11.6.1): with a key or a token.", "Bearer")
                                .required(true))
                .addHeader(
                        "Deprecation",
                        header(
                                "Since when nobody should begin to use this, as seconds since 1970 after an @ (RFC 9745).",
                                "@1688169599"))
                .addHeader(
                        "Sunset",
                        header(
                                "From when on this may be gone, as an HTTP date (RFC 8594).",
                                "Sun, 30 Jun 2024 23:59:59 GMT"));
    }

    private static Header header(String description, String example) {
        var text = OASFactory.createSchema().type(List.of(SchemaType.STRING));
        return OASFactory.createHeader().description(description).schema(text).example(example);
    }

    /** A date that cannot be read ends the build. */
    private static void mustBeDated(AnnotationInstance deprecates) {
        LocalDate.parse(deprecates.value("since").asString());
        if (deprecates.value("sunset") != null) {
            LocalDate.parse(deprecates.value("sunset").asString());
        }
    }
}
