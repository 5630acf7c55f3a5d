package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a client of the old contract may stumble over in the new one; each break begins with what it is about. */
final class Breaks {

    private static final String SCHEMAS = "/components/schemas/";

    private final Contract old;
    private final Contract now;

    private Breaks(Contract old, Contract now) {
        this.old = old;
        this.now = now;
    }

    static List<String> between(Contract old, Contract now) {
        var breaks = new Breaks(old, now);
        var difference = OpenApiCompare.fromContents(
                asVersion30(old.document().deepCopy()).toString(),
                asVersion30(now.document().deepCopy()).toString());
        return Stream.concat(operations(difference), breaks.properties()).toList();
    }

    private static Stream<String> operations(ChangedOpenApi difference) {
        var gone = difference.getMissingEndpoints().stream()
                .map(operation -> "%s %s is gone".formatted(operation.getMethod(), operation.getPathUrl()));
        var changed = difference.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible())
                .map(operation -> "%s %s takes less or promises less"
                        .formatted(operation.getHttpMethod(), operation.getPathUrl()));
        return Stream.concat(gone, changed);
    }

    /** What the diff lets pass: an optional property that goes, and one that may now be null. */
    private Stream<String> properties() {
        return old.document().at("/components/schemas").properties().stream()
                .filter(schema -> now.document().at("/components/schemas").has(schema.getKey()))
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .flatMap(property -> property(schema.getKey(), property.getKey(), property.getValue())));
    }

    private Stream<String> property(String schema, String name, JsonNode before) {
        var after = now.document().at(SCHEMAS + schema).path("properties").path(name);
        if (after.isMissingNode()) {
            return Stream.of("%s.%s is gone".formatted(schema, name));
        }
        return mayBeNull(after) && !mayBeNull(before)
                ? Stream.of("%s.%s may be null".formatted(schema, name))
                : Stream.of();
    }

    private static boolean mayBeNull(JsonNode schema) {
        return texts(schema.path("type")).anyMatch("null"::equals)
                || StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                        .anyMatch(Breaks::mayBeNull);
    }

    /** openapi-diff 2.1.6 opens a 3.1 document but looks past its lists of types; the same said in 3.0 it compares well. */
    private static JsonNode asVersion30(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("openapi").isTextual()) {
                object.put("openapi", "3.0.3");
            }
            if (object.path("type").isArray() || object.path("anyOf").isArray()) {
                object.put("nullable", mayBeNull(object));
                writeOutNull(object);
            }
            object.remove("examples");
        }
        node.forEach(Breaks::asVersion30);
        return node;
    }

    private static void writeOutNull(ObjectNode schema) {
        texts(schema.path("type"))
                .filter(type -> !type.equals("null"))
                .findFirst()
                .ifPresent(type -> schema.put("type", type));
        var alternatives = schema.remove("anyOf");
        if (alternatives != null) {
            var left = schema.putArray(alternatives.size() == 2 ? "allOf" : "anyOf");
            alternatives.forEach(alternative -> {
                if (!alternative.path("type").asText().equals("null")) {
                    left.add(alternative);
                }
            });
        }
    }

    private static Stream<String> texts(JsonNode textOrTexts) {
        return textOrTexts.isArray()
                ? StreamSupport.stream(textOrTexts.spliterator(), false).map(JsonNode::asText)
                : Stream.of(textOrTexts.asText());
    }
}
