package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the records that changed between two releases differ in them, whatever they were meanwhile: one that is as it was,
 * or listed in neither, does not.
 */
final class ReleaseDifference {

    private static final String LISTED = "listed";

    private final Map<String, JsonNode> later = new TreeMap<>();
    private final Map<String, JsonNode> earlier = new TreeMap<>();

    /** A change between the two, the older ones first. */
    void add(JsonNode change) {
        later.put(record(change), change);
    }

    /** A change up to the earlier one, the older ones first, after all between the two. */
    void addEarlier(JsonNode change) {
        var record = record(change);
        if (later.containsKey(record)) {
            earlier.put(record, change);
        }
    }

    /** A line to a record, of a changed one with the names of the fields, and at the end how many of each kind. */
    void tell(PrintStream output) {
        var counts = new TreeMap<String, Integer>();
        later.forEach((record, change) -> became(earlier.get(record), change).ifPresent(became -> {
            counts.merge(change.path("type").asText() + "s " + became, 1, Integer::sum);
            output.printf("%s %s%s%s%n", became, record, where(change), fields(earlier.get(record), change));
        }));
        counts.forEach((kind, number) -> output.printf("%d %s%n", number, kind));
        output.printf(
                "%d records differ%n",
                counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** @param before null for a record that there was not */
    private static Optional<String> became(JsonNode before, JsonNode after) {
        boolean wasListed = before != null && isListed(before);
        if (!isListed(after)) {
            return wasListed ? Optional.of(after.path("status").asText()) : Optional.empty();
        }
        if (!wasListed) {
            return Optional.of("added");
        }
        return saysTheSame(before, after) ? Optional.empty() : Optional.of("changed");
    }

    /** Of one that was removed on request since nobody is told what it said: then it may say something else. */
    private static boolean saysTheSame(JsonNode before, JsonNode after) {
        return before.hasNonNull("record") && Objects.equals(content(before), content(after));
    }

    /**
     * The names of those that differ.
     *
     * @param before null for a record that there was not
     */
    private static String fields(JsonNode before, JsonNode after) {
        if (before == null || !isListed(before) || !isListed(after)) {
            return "";
        }
        var was = content(before);
        var is = content(after);
        var names = new TreeSet<String>();
        was.fieldNames().forEachRemaining(names::add);
        is.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> Objects.equals(was.get(name), is.get(name)));
        return names.isEmpty() ? "" : ": " + String.join(", ", names);
    }

    private static JsonNode content(JsonNode change) {
        JsonNode record = change.path("record").deepCopy();
        if (record instanceof ObjectNode fields) {
            fields.remove("version");
            // a column that there was not yet is as one with nothing in it
            fields.properties().removeIf(field -> field.getValue().isNull());
        }
        return record;
    }

    private static boolean isListed(JsonNode change) {
        return change.path("status").asText().equals(LISTED);
    }

    private static String record(JsonNode change) {
        return change.path("type").asText() + " " + change.path("id").asText();
    }

    private static String where(JsonNode change) {
        var name = change.path("record").path("names").path(0).path("text").asText("");
        if (change.hasNonNull("mergedInto")) {
            return " into " + change.path("mergedInto").asText();
        }
        return name.isEmpty() ? "" : " " + name;
    }
}
