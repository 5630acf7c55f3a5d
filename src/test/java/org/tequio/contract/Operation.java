package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * One operation of the contract.
 *
 * @param method in lower case
 * @param pointer where it stands in the document
 */
record Operation(String method, String path, JsonNode node, String pointer) {

    String id() {
        return node.path("operationId").asText();
    }

    List<Parameter> parameters() {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .map(Parameter::new)
                .toList();
    }

    boolean needsKey() {
        return node.path("security").size() > 0;
    }

    boolean answers(String address) {
        var written = path.split("/", -1);
        var asked = address.split("/", -1);
        return written.length == asked.length
                && IntStream.range(0, asked.length).allMatch(i -> fits(written[i], asked[i]));
    }

    int literalSegments() {
        return (int)
                Arrays.stream(path.split("/")).filter(step -> !isTemplate(step)).count();
    }

    private static boolean isTemplate(String step) {
        return step.contains("{");
    }

    /** Whether a step is the written one, which may be a parameter or end in one, such as {@code actors.{format}}. */
    private static boolean fits(String written, String asked) {
        int parameter = written.indexOf('{');
        return parameter < 0
                ? written.equals(asked)
                : asked.startsWith(written.substring(0, parameter)) && asked.length() > parameter;
    }

    @Override
    public String toString() {
        return method.toUpperCase() + " " + path;
    }

    /** One parameter of an operation. */
    record Parameter(JsonNode node) {

        String name() {
            return node.path("name").asText();
        }

        /** query, path or header. */
        String in() {
            return node.path("in").asText();
        }

        boolean required() {
            return node.path("required").asBoolean();
        }

        /** The document's example, the first one of a list. */
        String example() {
            var example = node.has("examples")
                    ? node.path("examples").elements().next().path("value")
                    : node.path("example");
            return (example.isArray() ? example.get(0) : example).asText();
        }
    }
}
