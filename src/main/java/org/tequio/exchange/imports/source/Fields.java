package org.tequio.exchange.imports.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of one JSON object, all in one table: those of an object within it with a dot between the names, several
 * values with {@code |} between. Of several objects in a list the fields of the first count, beside what {@link ListCells}
 * makes of all. Nothing that they point to is fetched.
 */
final class Fields {

    private static final String PROPERTIES = "properties.";
    private static final String COORDINATES = "geometry.coordinates";

    private final String part;
    private final long number;
    private final ListCells lists;
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private long size;

    /**
     * @param number of the record, for whoever has to mend it
     * @param lists how its lists are written
     */
    Fields(String part, long number, ListCells lists) {
        this.part = part;
        this.number = number;
        this.lists = lists;
    }

    /** @param json at the beginning of the object; afterwards at its end */
    Fields read(JsonParser json) throws IOException {
        object(json, "", false);
        return this;
    }

    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> all.put(name, text.toString()));
        return all;
    }

    /** Those of a feature's properties by their own names, beside {@code @id}, {@code @longitude}, {@code @latitude}. */
    Map<String, String> ofFeature() {
        var own = new LinkedHashMap<String, String>();
        var all = all();
        all.forEach((name, text) -> {
            if (name.startsWith(PROPERTIES)) {
                own.put(name.substring(PROPERTIES.length()), text);
            }
        });
        if (all.containsKey("id")) {
            own.put("@id", all.get("id"));
        }
        var place = all.getOrDefault(COORDINATES, "").split("\\|");
        if ("Point".equals(all.get("geometry.type")) && place.length > 1) {
            own.put("@longitude", place[0]);
            own.put("@latitude", place[1]);
        }
        return own;
    }

    private void object(JsonParser json, String prefix, boolean onlyNew) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = prefix + json.currentName();
            json.nextToken();
            value(json, name, onlyNew);
        }
    }

    private void value(JsonParser json, String name, boolean onlyNew) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> object(json, name + ".", onlyNew);
            case START_ARRAY -> array(json, name, onlyNew);
            case VALUE_NULL -> {
                // says nothing
            }
            default -> {
                if (!onlyNew || !texts.containsKey(name)) {
                    put(name, "", json.getText());
                }
            }
        }
    }

    private void array(JsonParser json, String name, boolean onlyNew) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                object(name, new Fields(part, number, lists).read(json).all());
            } else if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL && !onlyNew) {
                add(name, lists.value(json.getText()));
            } else {
                value(json, name, true);
            }
        }
    }

    /** One of a list. */
    private void object(String list, Map<String, String> fields) {
        fields.forEach((field, text) -> {
            var name = list + "." + field;
            if (!texts.containsKey(name)) {
                put(name, "", text);
            }
        });
        lists.object(list, fields).ifPresent(text -> add(list, text));
    }

    private void add(String list, String value) {
        put(list, texts.containsKey(list) ? "|" : "", value);
    }

    /** @param between what stands between it and the value before it; empty if it replaces one */
    private void put(String name, String between, String text) {
        size += name.length() + text.length();
        if (size > Limits.LONGEST_RECORD || texts.size() > Limits.MOST_FIELDS) {
            throw Problem.invalidParameter(
                    part,
                    "Record %d of '%s' has more than %d characters or %d fields."
                            .formatted(number, part, Limits.LONGEST_RECORD, Limits.MOST_FIELDS));
        }
        if (between.isEmpty()) {
            texts.put(name, new StringBuilder(text));
        } else {
            texts.computeIfAbsent(name, first -> new StringBuilder())
                    .append(between)
                    .append(text);
        }
    }
}
