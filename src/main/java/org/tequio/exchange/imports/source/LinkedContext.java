package org.tequio.exchange.imports.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.tequio.exchange.exports.ContextsResource;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What JSON-LD says that its names mean: of our exports that is known, and nothing is fetched to learn it of others. */
final class LinkedContext {

    static final String NAME = "@context";

    private LinkedContext() {}

    /**
     * @param fields of an object, with a dot between the names of objects in objects and a bar between several values
     * @throws Problem 400 if it, or an object in it, has a context that is not of our exports
     */
    static void mustBeOurs(String part, Map<String, String> fields) {
        fields.forEach((name, text) -> {
            if (List.of(name.split("\\.")).contains(NAME)) {
                List.of(text.split("\\|")).forEach(context -> mustBeOurs(part, context));
            }
        });
    }

    /**
     * @param json at the context, or its beginning; afterwards at its end
     * @throws Problem 400 if it is not of our exports
     */
    static void mustBeOurs(String part, JsonParser json) throws IOException {
        boolean isList = json.currentToken() == JsonToken.START_ARRAY;
        if (!isList) {
            mustBeOurs(part, json.getText());
        }
        while (isList && json.nextToken() != JsonToken.END_ARRAY) {
            mustBeOurs(part, json.getText());
        }
    }

    private static void mustBeOurs(String part, String context) {
        if (!context.endsWith(ContextsResource.TEQUIO)) {
            throw Problem.invalidParameter(
                    part,
                    "'%s' has another @context than our exports, and none is fetched: leave it out, and the names count as they stand."
                            .formatted(part));
        }
    }
}
