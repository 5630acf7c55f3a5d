package org.tequio.exchange.linked;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.Map;
import java.util.Optional;

/** Of which type the record is that an address for ever names, whether it is listed or has departed. */
@ApplicationScoped
class Linked {

    private static final String TYPE = """
            OPTIONAL MATCH (actor:Actor {id: $id})
            OPTIONAL MATCH (alliance:Alliance {id: $id})
            OPTIONAL MATCH (experience:Experience {id: $id})
            OPTIONAL MATCH (departed:Departed {id: $id})
            RETURN
                CASE
                    WHEN actor IS NOT NULL THEN 'actor'
                    WHEN alliance IS NOT NULL THEN 'alliance'
                    WHEN experience IS NOT NULL THEN 'experience'
                    ELSE coalesce(departed.type, '')
                END AS type,
                coalesce(actor, alliance, experience) IS NOT NULL AS listed
            """;

    Optional<Found> find(Reading graph, String id) {
        return graph.first(TYPE, Map.of("id", id), Found.class)
                .filter(found -> !found.type().isEmpty());
    }

    record Found(String type, boolean listed) {}
}
