package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.tequio.contract.Operation.Parameter;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a value goes; without a parameter, where the name of one stands. */
record Place(Operation operation, Optional<Parameter> parameter) {

    /** Every parameter of an operation, and beside them a name that is no parameter. */
    static Stream<Place> of(Operation operation) {
        return Stream.concat(
                operation.parameters().stream().map(parameter -> new Place(operation, Optional.of(parameter))),
                Stream.of(new Place(operation, Optional.empty())));
    }

    String in() {
        return parameter.map(Parameter::in).orElse("query");
    }

    String name() {
        return parameter.map(Parameter::name).orElse("(an unknown name)");
    }

    String schemaPointer() {
        return "%s/parameters/%d/schema"
                .formatted(operation.pointer(), operation.parameters().indexOf(parameter.orElseThrow()));
    }

    boolean isText() {
        return type().equals("string") && !schema().has("enum") && !schema().has("$ref");
    }

    /** The value as its schema would see it; a number in the digits of any script is one. */
    JsonNode parse(String text) {
        JsonNode value =
                switch (type()) {
                    case "integer" -> number(text);
                    case "boolean" ->
                        text.matches("true|false")
                                ? BooleanNode.valueOf(Boolean.parseBoolean(text))
                                : TextNode.valueOf(text);
                    default -> TextNode.valueOf(text);
                };
        return type().equals("array") ? JsonNodeFactory.instance.arrayNode().add(value) : value;
    }

    private static JsonNode number(String text) {
        try {
            return LongNode.valueOf(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return TextNode.valueOf(text);
        }
    }

    String address(HostileValue value) {
        var path = operation.path();
        var query = new ArrayList<String>();
        for (var other : operation.parameters()) {
            boolean attacked = parameter.equals(Optional.of(other));
            var text = attacked ? value.encoded() : other.example();
            switch (other.in()) {
                case "path" -> path = path.replace("{" + other.name() + "}", text);
                case "query" -> {
                    if (attacked || other.required()) {
                        query.add(other.name() + "=" + text);
                    }
                }
                default -> {
                    // headers and cookies stand elsewhere
                }
            }
        }
        if (parameter.isEmpty()) {
            query.add(value.encoded() + "=1");
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private JsonNode schema() {
        return parameter.orElseThrow().node().path("schema");
    }

    private String type() {
        return schema().path("type").asText();
    }
}
