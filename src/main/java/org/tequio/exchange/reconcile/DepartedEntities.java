package org.tequio.exchange.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of records that are no longer listed, of which tables still have the ids. */
@ApplicationScoped
class DepartedEntities {

    private static final String TYPE = """
            MATCH (d:Departed {id: $id})
            WHERE d.type IN ['actor', 'alliance', 'experience']
            RETURN d.type AS type
            """;
    private static final String MERGED = """
            MATCH (d:Departed)
            WHERE d.id IN $ids AND d.mergedInto IS NOT NULL
            RETURN d.id AS id, d.mergedInto AS into
            """;
    /** No way is that long: of whoever follows one for ever nothing is known. */
    private static final int MOST_HOPS = 100;

    /** Actor, alliance or experience; actor for an id that never was one of them. */
    String type(Reading graph, String id) {
        return graph.first(TYPE, Map.of("id", id), Type.class).map(Type::type).orElse("actor");
    }

    /** By each id the one of the record that stands for it by now, in however many hops; of most it is the same. */
    Map<String, String> survivors(Reading graph, Collection<String> ids) {
        var survivors = new HashMap<String, String>();
        ids.forEach(id -> survivors.put(id, id));
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            var merged = graph.all(MERGED, Map.of("ids", List.copyOf(survivors.values())), Merged.class).stream()
                    .collect(Collectors.toMap(Merged::id, Merged::into));
            if (merged.isEmpty()) {
                return survivors;
            }
            survivors.replaceAll((asked, now) -> merged.getOrDefault(now, now));
        }
        return survivors;
    }

    private record Type(String type) {}

    private record Merged(String id, String into) {}
}
