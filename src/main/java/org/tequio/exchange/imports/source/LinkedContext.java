package org.tequio.exchange.imports.source;

import org.tequio.exchange.exports.ContextsResource;
import org.tequio.shared.Problem;

import java.util.Map;

/** What JSON-LD says that its names mean: of our exports that is known, and nothing is fetched to learn it of others. */
final class LinkedContext {

    static final String NAME = "@context";

    private LinkedContext() {}

    /**
     * @param fields of an object, with a dot before the names of an object's within it
     * @throws Problem 400 if it has a context that is not of our exports
     */
    static void mustBeOurs(String part, Map<String, String> fields) {
        fields.forEach((name, text) -> {
            if (name.equals(NAME) || name.startsWith(NAME + ".")) {
                mustBeOurs(part, text);
            }
        });
    }

    /** @throws Problem 400 if it is not the one of our exports, of whatever installation */
    static void mustBeOurs(String part, String context) {
        if (!context.endsWith(ContextsResource.TEQUIO)) {
            throw Problem.invalidParameter(
                    part,
                    "'%s' has another @context than our exports, and none is fetched: leave it out, and the names count as they stand."
                            .formatted(part));
        }
    }
}
