package org.tequio.network.analysis;

import org.tequio.shared.Graph.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What actors are called. A run reads the names of those only that it shows. */
final class Names {

    private static final String NAMES = """
            UNWIND $ids AS id
            MATCH (a:Actor {id: id})
            RETURN a.id AS id, a.name AS name, a.kind AS kind
            """;
    private static final int BATCH = 5_000;

    private final Reading graph;
    private final Map<String, Name> known = new HashMap<>();

    Names(Reading graph) {
        this.graph = graph;
    }

    /** Those of these actors, by id; an actor that is no more has none. */
    Map<String, Name> of(List<String> ids) {
        var unknown =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        for (int from = 0; from < unknown.size(); from += BATCH) {
            var batch = unknown.subList(from, Math.min(from + BATCH, unknown.size()));
            graph.all(NAMES, Map.of("ids", List.copyOf(batch)), Name.class).forEach(name -> known.put(name.id(), name));
        }
        return known;
    }

    record Name(String id, String name, String kind) {}
}
