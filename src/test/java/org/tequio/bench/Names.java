package org.tequio.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Actors drawn by chance, the same for the same seed.
 *
 * @param ids their ids
 * @param names their names
 */
record Names(List<String> ids, List<String> names) {

    private static final String EVERY = """
            MATCH (a:Actor)
            USING INDEX a:Actor(sortKey)
            WHERE a.sortKey > ''
            WITH a.id AS id, a.name AS name
            ORDER BY id
            RETURN id, name
            """;

    static Names draw(GraphAccess graph, int number, long seed) {
        var random = new Random(seed);
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        var seen = new int[1];
        graph.forEach(EVERY, row -> {
            int place = seen[0] < number ? seen[0] : random.nextInt(seen[0] + 1);
            seen[0]++;
            if (place < number) {
                put(ids, place, row.get("id").asString());
                put(names, place, row.get("name").asString());
            }
        });
        return new Names(List.copyOf(ids), List.copyOf(names));
    }

    private static void put(List<String> list, int place, String value) {
        if (place < list.size()) {
            list.set(place, value);
        } else {
            list.add(value);
        }
    }
}
