package org.tequio.register.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.tequio.register.Status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What one version of a record says, field by field, under the names that the API has for them. */
public record Fields(Map<String, JsonNode> values) {

    /** What a record was before its first version. */
    static final Fields NONE = new Fields(Map.of());

    private static final Pattern WORD = Pattern.compile("_([a-z])");
    /** What each version has and none changes, or every one does. */
    private static final Set<String> NO_NEWS = Set.of("id", "version");

    /** @param row column by column; one from before records could leave says nothing of it, and was listed */
    public static Fields of(JsonNode row) {
        var values = new TreeMap<String, JsonNode>();
        row.properties().forEach(column -> values.put(name(column.getKey()), column.getValue()));
        values.putIfAbsent("status", TextNode.valueOf(Status.LISTED.code()));
        return new Fields(values);
    }

    /** What this version says otherwise than the one before it. */
    List<FieldChange> changesSince(Fields before) {
        var names = new TreeSet<>(values.keySet());
        names.addAll(before.values.keySet());
        names.removeAll(NO_NEWS);
        return names.stream()
                .filter(name -> !get(name).equals(before.get(name)))
                .map(name -> new FieldChange(name, before.get(name), get(name)))
                .toList();
    }

    public Map<String, Object> asJson() {
        return new TreeMap<>(values);
    }

    private JsonNode get(String name) {
        return values.getOrDefault(name, NullNode.getInstance());
    }

    private static String name(String column) {
        return WORD.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
