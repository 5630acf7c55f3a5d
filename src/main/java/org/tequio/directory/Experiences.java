package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.Map;
import java.util.Optional;

/** The experiences of the graph. */
@ApplicationScoped
class Experiences {

    private static final String ONE = """
            MATCH (e:Experience {id: $id})
            RETURN e {.*,
                alliance: head(COLLECT { MATCH (e)-[:LEARNED_IN]->(l:Alliance) RETURN l {.id, .name} }),
                actors: COLLECT {
                    MATCH (e)-[:LEARNED_BY]->(a:Actor)
                    WITH a
                    ORDER BY a.sortKey
                    RETURN a {.id, .name}
                },
                asOf: $asOf
            } AS experience
            """;

    Optional<ExperienceView> get(Reading graph, String id, long asOf) {
        return graph.first(ONE, Map.of("id", id, "asOf", asOf), One.class).map(One::experience);
    }

    private record One(ExperienceView experience) {}
}
