package org.tequio.exchange.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads lists of objects whose values are texts, such as a record's names, as the register keeps them in JSON. Each row
 * has some, and data binding took a seventh of an export's time for them.
 *
 * @param fields the names of all values that an object may have
 * @param make makes something of an object's values, in the order of these names, null for what it lacks
 */
record FlatObjects<T>(List<String> fields, Function<@Nullable String[], T> make) {

    private static final JsonFactory JSON = new JsonFactory();

    List<T> read(String json) {
        try (var parser = JSON.createParser(json)) {
            var objects = new ArrayList<T>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var values = new String[fields.size()];
                for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                    values[place(field)] = text(parser);
                }
                objects.add(make.apply(values));
            }
            return objects;
        } catch (IOException e) {
            throw new IllegalStateException("The register holds what it cannot mean", e);
        }
    }

    private static @Nullable String text(JsonParser parser) throws IOException {
        var text = parser.nextTextValue();
        if (text == null && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw new IllegalStateException("The register holds a value that is no text");
        }
        return text;
    }

    private int place(String field) {
        int place = fields.indexOf(field);
        if (place < 0) {
            throw new IllegalStateException("The register holds a '%s' that nobody knows".formatted(field));
        }
        return place;
    }
}
