package org.tequio.exchange.reconcile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * JSON in a parameter or a field of a form. What the specification does not name is passed over, as clients of other
 * versions send more; what it names must be as it says.
 *
 * @param name of the parameter
 * @param place in it, for whoever has to mend it
 */
record JsonParameter(String name, String place, JsonNode node) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws Problem 400 if it is no JSON object */
    static JsonParameter read(String name, String text) {
        try {
            return new JsonParameter(name, name, MAPPER.readTree(text)).object();
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw Problem.invalidParameter(
                    name,
                    "%s is not readable JSON%s."
                            .formatted(
                                    name,
                                    where == null
                                            ? ""
                                            : ": look at line %d, column %d"
                                                    .formatted(where.getLineNr(), where.getColumnNr())));
        }
    }

    JsonParameter object() {
        if (!node.isObject()) {
            throw fault("is an object");
        }
        return this;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    JsonParameter field(String field) {
        return new JsonParameter(name, place + "." + field, node.path(field));
    }

    Stream<String> fields() {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false);
    }

    /** Its items; a single value is a list of one. */
    List<JsonParameter> items() {
        return node.isArray()
                ? Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                        .map(i -> new JsonParameter(name, "%s[%d]".formatted(place, i), node.get(i)))
                        .toList()
                : List.of(this);
    }

    String text() {
        if (!node.isTextual()) {
            throw fault("is a text");
        }
        return node.asText();
    }

    int positive() {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.asInt() < 1) {
            throw fault("is a number from 1 on");
        }
        return node.asInt();
    }

    Problem fault(String rule) {
        return Problem.invalidParameter(
                name,
                "%.200s %s, not %.100s.".formatted(place, rule, node.isMissingNode() ? "missing" : node.toString()));
    }
}
