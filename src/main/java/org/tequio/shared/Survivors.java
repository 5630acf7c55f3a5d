package org.tequio.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which records stand for merged ones, whose ids links and tables still have. */
@ApplicationScoped
public class Survivors {

    private static final String MERGED = """
            MATCH (d:Departed)
            WHERE d.id IN $ids AND d.mergedInto IS NOT NULL
            RETURN d.id AS id, d.mergedInto AS into
            """;
    /** No way is that long: whoever follows one for ever ends where that comes to. */
    private static final int MOST_HOPS = 100;

    /** By each id the one of the record that stands for it by now, in however many hops; of most it is the same. */
    public Map<String, String> of(Reading graph, Collection<String> ids) {
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

    private record Merged(String id, String into) {}
}
