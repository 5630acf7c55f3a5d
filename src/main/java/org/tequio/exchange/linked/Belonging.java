package org.tequio.exchange.linked;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** To which alliances an actor belongs as far as anybody can tell today: what is disputed or over is told to no map. */
@ApplicationScoped
class Belonging {

    private static final String ALLIANCES = """
            MATCH (:Actor {id: $id})-[m:MEMBER_OF]->(l:Alliance)
            WHERE m.state IN ['reported', 'confirmed'] AND all(x IN [m, l] WHERE x.lastDay >= $today)
            WITH DISTINCT l
            ORDER BY l.sortKey, l.id
            LIMIT 100
            RETURN l.id AS id
            """;

    /** The ids of the first hundred by name. */
    List<String> alliances(Reading graph, String actor, LocalDate today) {
        return graph.all(ALLIANCES, Map.of("id", actor, "today", today.toString()), Alliance.class).stream()
                .map(Alliance::id)
                .toList();
    }

    private record Alliance(String id) {}
}
