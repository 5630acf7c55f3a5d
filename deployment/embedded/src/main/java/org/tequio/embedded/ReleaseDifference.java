package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** What became of each record that changed between two releases, of however many changes. */
final class ReleaseDifference {

    private final Map<String, JsonNode> last = new TreeMap<>();
    private final Map<String, Integer> firstVersions = new TreeMap<>();

    /** A change, the older ones first. */
    void add(JsonNode change) {
        var record = change.path("type").asText() + " " + change.path("id").asText();
        firstVersions.putIfAbsent(record, change.path("version").asInt());
        last.put(record, change);
    }

    /** A line to a record, and at the end how many of each kind. */
    void tell(PrintStream output) {
        var counts = new TreeMap<String, Integer>();
        last.forEach((record, change) -> {
            var became = became(record, change);
            counts.merge(change.path("type").asText() + "s " + became, 1, Integer::sum);
            output.printf("%s %s%s%n", became, record, where(change));
        });
        counts.forEach((kind, number) -> output.printf("%d %s%n", number, kind));
        output.printf("%d records differ%n", last.size());
    }

    private String became(String record, JsonNode change) {
        var status = change.path("status").asText();
        if (!status.equals("listed")) {
            return status;
        }
        return firstVersions.get(record) == 1 ? "added" : "changed";
    }

    private static String where(JsonNode change) {
        var name = change.path("record").path("names").path(0).path("text").asText("");
        if (change.hasNonNull("mergedInto")) {
            return " into " + change.path("mergedInto").asText();
        }
        return name.isEmpty() ? "" : " " + name;
    }
}
