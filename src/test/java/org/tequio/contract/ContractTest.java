package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The published contract is what the application serves, and says all that a client needs. */
@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final Path SERVED = Path.of("target/openapi.yaml");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        var served = document();
        Files.writeString(SERVED, served);
        assertEquals(
                Files.readString(COMMITTED),
                served,
                "The contract has changed. If that is meant: cp %s %s".formatted(SERVED, COMMITTED));
    }

    @Test
    void everyOperationSaysAllThatAClientNeeds() throws IOException {
        var document = new YAMLMapper().readTree(document());
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> METHODS.stream().filter(path.getValue()::has).forEach(method -> {
                    var operation = path.getValue().get(method);
                    faultsOf(operation).forEach(fault -> faults.add(method + " " + path.getKey() + ": " + fault));
                    if (!ids.add(operation.path("operationId").asText())) {
                        faults.add(method + " " + path.getKey() + ": operationId used twice");
                    }
                }));
        assertEquals(List.of(), faults);
    }

    @Test
    void everyPropertyIsDescribedWithAnExample() throws IOException {
        var document = new YAMLMapper().readTree(document());
        var faults = new ArrayList<String>();
        document.at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(property -> faultsOfProperty(property.getValue())
                        .forEach(fault -> faults.add(schema.getKey() + "." + property.getKey() + ": " + fault))));
        assertEquals(List.of(), faults);
    }

    /** What is sent is left to the sender, and so is what an answer repeats of it. */
    @Test
    void everyAnswerSaysWhatIsAlwaysThere() {
        var document = Contract.committed().document();
        var undecided = new TreeSet<>(reachable(document, "responses"));
        undecided.removeAll(reachable(document, "requestBody"));
        undecided.removeIf(schema ->
                !document.at(schema).has("properties") || document.at(schema).has("required"));
        assertEquals(Set.of(), undecided);
    }

    @Test
    void nothingThatABodyNeedsMayBeNull() {
        var document = Contract.committed().document();
        var bodies = new TreeSet<>(reachable(document, "requestBody"));
        bodies.removeAll(reachable(document, "responses"));
        var faults = bodies.stream()
                .flatMap(schema -> StreamSupport.stream(
                                document.at(schema).path("required").spliterator(), false)
                        .map(name -> "%s/properties/%s".formatted(schema, Contract.escape(name.asText()))))
                .filter(property -> document.at(property + "/type").toString().contains("null"))
                .toList();
        assertTrue(bodies.size() > 5, "they are found");
        assertEquals(List.of(), faults);
    }

    /** Where the schemas stand that a part of the operations leads to. */
    private static Set<String> reachable(JsonNode document, String part) {
        var reached = new HashSet<String>();
        document.path("paths").findValues(part).forEach(node -> follow(document, node, reached));
        reached.removeIf(pointer -> !pointer.startsWith("/components/schemas/"));
        return reached;
    }

    private static void follow(JsonNode document, JsonNode from, Set<String> reached) {
        from.findValuesAsText("$ref").forEach(reference -> {
            var pointer = reference.substring(1);
            if (reached.add(pointer)) {
                follow(document, document.at(pointer), reached);
            }
        });
    }

    private static Stream<String> faultsOf(JsonNode operation) {
        var faults = Stream.<String>builder();
        for (var member : List.of("operationId", "summary", "description", "tags")) {
            if (operation.path(member).isMissingNode()) {
                faults.add("no " + member);
            }
        }
        for (var parameter : operation.path("parameters")) {
            if (!parameter.has("description") || !(parameter.has("example") || parameter.has("examples"))) {
                faults.add("parameter %s lacks description or example".formatted(parameter.path("name")));
            }
        }
        boolean takesBody = operation.has("requestBody");
        for (var status : List.of("413", "415")) {
            if (operation.path("responses").has(status) != takesBody) {
                faults.add("%s, which who takes a body answers, and nobody else".formatted(status));
            }
        }
        operation.path("responses").fieldNames().forEachRemaining(status -> {
            if (!status.matches("\\d{3}")) {
                faults.add("the response %s".formatted(status));
            }
        });
        var schemes = new ArrayList<String>();
        operation
                .path("security")
                .forEach(requirement -> requirement.fieldNames().forEachRemaining(schemes::add));
        if (new HashSet<>(schemes).size() < schemes.size()) {
            faults.add("a security scheme twice");
        }
        return faults.build();
    }

    private static Stream<String> faultsOfProperty(JsonNode property) {
        boolean named = property.has("$ref")
                || property.path("items").has("$ref")
                || property.has("anyOf")
                || property.has("enum");
        boolean example = named || property.has("example") || property.has("examples");
        return Stream.of(
                        property.has("description") || property.has("$ref") ? "" : "no description",
                        example ? "" : "no example")
                .filter(fault -> !fault.isEmpty());
    }

    private static String document() {
        return given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
