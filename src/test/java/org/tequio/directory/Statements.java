package org.tequio.directory;

import org.tequio.shared.Freshness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the directory asks the graph, for a benchmark that asks the same past the application. */
public final class Statements {

    private Statements() {}

    /** The Cypher behind {@code GET /actors/{id}}. */
    public static String actor() {
        return Actors.ONE;
    }

    public static Map<String, Object> actorValues(String id) {
        var values = new HashMap<String, Object>(Freshness.days(LocalDate.now()));
        values.putAll(Map.of("id", id, "asOf", 0, "scheme", "fcssc"));
        return values;
    }
}
