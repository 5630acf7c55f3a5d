package org.tequio.exchange.exports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads lists of objects whose values are texts, such as a record's names, as the register keeps them in JSON. Each row
 * has some, and data binding took a seventh of an export's time for them; a parser for each of them, a quarter of what it
 * takes in memory. So one parser reads them all, one after the other, in one thread.
 */
final class FlatObjects<T> {

    /** Without a pool to which somebody would have to give something back. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private final List<String> fields;
    private final Function<@Nullable String[], T> make;
    private final Texts texts = new Texts();
    private final JsonParser parser;

    /**
     * @param fields the names of all values that an object may have
     * @param make makes something of an object's values, in the order of these names, null for what it lacks
     */
    FlatObjects(List<String> fields, Function<@Nullable String[], T> make) {
        this.fields = fields;
        this.make = make;
        this.parser = parser(texts);
    }

    private static JsonParser parser(Reader texts) {
        try {
            return JSON.createParser(texts);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<T> read(String json) {
        texts.begin(json);
        try {
            var objects = new ArrayList<T>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var values = new String[fields.size()];
                for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                    values[place(field)] = text();
                }
                objects.add(make.apply(values));
            }
            return objects;
        } catch (IOException e) {
            throw new IllegalStateException("The register holds what it cannot mean", e);
        }
    }

    private @Nullable String text() throws IOException {
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

    /** One text, and when it is read to its end, the next. */
    private static final class Texts extends Reader {

        private String text = "";
        private int place;

        private void begin(String next) {
            text = next;
            place = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            int some = Math.min(length, text.length() - place);
            if (some == 0) {
                return -1;
            }
            text.getChars(place, place + some, buffer, offset);
            place += some;
            return some;
        }

        @Override
        public void close() {
            begin("");
        }
    }
}
