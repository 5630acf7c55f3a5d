package org.tequio.network;

import org.tequio.shared.Graph.Reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The federations above and below an actor; no federation of federations is deeper than the statements look. */
final class Umbrellas {

    private static final int MOST = 1_000;

    private static final String ONE = """
            MATCH (actor:Actor {id: $id})
            RETURN actor.id AS actor,
                COLLECT {
                    MATCH way = (actor)-[:PART_OF*1..20]->(n:Actor)
                    WHERE n <> actor
                    WITH n, min(length(way)) AS depth
                    ORDER BY depth, n.sortKey
                    LIMIT $most
                    RETURN n {.id, .name, .kind, .group, .country, depth: depth, partOf: n.umbrella}
                } AS ancestors,
                COLLECT {
                    MATCH way = (n:Actor)-[:PART_OF*1..20]->(actor)
                    WHERE n <> actor
                    WITH n, min(length(way)) AS depth
                    ORDER BY depth, n.sortKey
                    LIMIT $most
                    RETURN n {.id, .name, .kind, .group, .country, depth: depth, partOf: n.umbrella}
                } AS descendants,
                COUNT {
                    MATCH (n:Actor)-[:PART_OF*1..20]->(actor)
                    WHERE n <> actor
                    RETURN DISTINCT n
                } AS descendantCount
            """;

    private Umbrellas() {}

    /** @return nothing if there is no such actor */
    static Optional<UmbrellaView> of(Reading graph, String id, long asOf) {
        return graph.first(ONE, Map.of("id", id, "most", MOST), One.class).map(one -> one.view(asOf));
    }

    private record One(
            String actor, List<UmbrellaView.Kin> ancestors, List<UmbrellaView.Kin> descendants, long descendantCount) {

        private UmbrellaView view(long asOf) {
            boolean truncated = descendantCount > descendants.size();
            return new UmbrellaView(actor, ancestors, descendants, descendantCount, truncated, asOf);
        }
    }
}
