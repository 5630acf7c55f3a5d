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
import java.util.Set;

/** Writes into the contract, when all answers are in it, the headers that filters put on them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ContractFilter.PRIORITY - 1)
public class ContractHeaders implements OASFilter {

    private static final List<String> OF_EVERY_ANSWER = List.of("Content-Language", "Link", "Vary");
    private static final List<String> OF_A_COPY = List.of("ETag", "Last-Modified", "Cache-Control");
    private static final List<String> OF_THE_DEPARTING = List.of("Deprecation", "Sunset");

    private final Set<String> departing;

    public ContractHeaders(IndexView index) {
        index.getAnnotations(DotName.createSimple(Deprecates.class)).forEach(ContractHeaders::mustBeDated);
        this.departing = AnnotatedOperations.ids(index, Deprecates.class);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        declare(contract);
        contract.getComponents().getResponses().forEach((name, response) -> {
            attach(response, OF_EVERY_ANSWER);
            attach(response, name.equals("NotModified") ? OF_A_COPY : List.of("Cache-Control"));
        });
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach((method, operation) -> complete(operation)));
    }

    private void complete(Operation operation) {
        var responses = operation.getResponses().getAPIResponses();
        boolean tagged = responses.containsKey("304");
        if (departing.contains(operation.getOperationId())) {
            operation.setDeprecated(true);
        }
        responses.forEach((status, response) -> {
            if (status.startsWith("2")) {
                attach(response, OF_EVERY_ANSWER);
                attach(response, tagged ? OF_A_COPY : List.of("Cache-Control"));
                attach(response, Boolean.TRUE.equals(operation.getDeprecated()) ? OF_THE_DEPARTING : List.of());
            }
        });
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
                        "Last-Modified",
                        header(
                                "When the graph last moved, as an HTTP date; left out during the second in which it did, "
                                        + "and where an answer is not from the graph. Prefer the ETag.",
                                "Wed, 25 Nov 2026 10:15:30 GMT"))
                .addHeader(
                        "Cache-Control",
                        header(
                                "no-cache: keep it, but ask each time whether it is still right. no-store: do not keep it.",
                                "no-cache"))
                .addHeader(
                        "Vary",
                        header(
                                "The request headers that the answer depends on.",
                                "Accept, Accept-Language, Accept-Encoding"))
                .addHeader(
                        "Content-Language",
                        header("The language of the words in the answer that are ours: en, fr or es.", "en"))
                .addHeader(
                        "Link",
                        header(
                                "Where else to go (RFC 8288): next and first page, alternate media types, the contract "
                                        + "(service-desc), deprecation and successor-version of what will go.",
                                "<https://tequio.example/q/openapi>; rel=\"service-desc\"; "
                                        + "type=\"application/vnd.oai.openapi\""))
                .addHeader(
                        "Content-Disposition",
                        header(
                                "The name to save the file by, with the revision that it shows; -part if something is left out.",
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
