package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI document as something to ask and to judge by; what an object's schema does not name is not in it. */
final class Contract {

    static final Path COMMITTED = Path.of("openapi/openapi.yaml");

    private static final String LOCATION = "tequio:/openapi.json";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final List<Operation> operations;
    private final SchemaRegistry schemas;
    private final Map<String, com.networknt.schema.Schema> read = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.operations = document.path("paths").properties().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method -> new Operation(
                                method,
                                path.getKey(),
                                path.getValue().get(method),
                                "/paths/%s/%s".formatted(escape(path.getKey()), method))))
                .toList();
        var closed = closed(document.deepCopy()).toString();
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(LOCATION, closed)));
    }

    static Contract committed() {
        return Committed.CONTRACT;
    }

    static Contract parse(String yaml) {
        try {
            return new Contract(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that answers this request, before others the one whose path is written out most. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method) && operation.answers(path))
                .max(Comparator.comparingInt(Operation::literalSegments));
    }

    /** What a place of the document refers to, or else the place itself. */
    String followed(String pointer) {
        var reference = document.at(pointer).path("$ref");
        return reference.isTextual() ? reference.asText().substring(1) : pointer;
    }

    /** What is wrong with a value by the schema that stands at a place of the document. */
    List<String> faults(String schemaPointer, JsonNode value) {
        return read
                .computeIfAbsent(schemaPointer, this::reference)
                .validate(
                        value.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** A reference, and not the place by its address: for that the library would parse the whole document anew and keep it. */
    private com.networknt.schema.Schema reference(String pointer) {
        var schema = JsonNodeFactory.instance.objectNode().put("$ref", LOCATION + "#" + pointer);
        return schemas.getSchema(schema.toString(), InputFormat.JSON);
    }

    /** A step of a JSON pointer (RFC 6901). */
    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /** Lets no schema's object have more than it names, so that an answer cannot say what the document does not. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asText().equals("object")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::closed);
        return node;
    }

    private static final class Committed {

        private static final Contract CONTRACT = read();

        private static Contract read() {
            try {
                return parse(Files.readString(COMMITTED));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
