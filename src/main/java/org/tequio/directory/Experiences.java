package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Freshness;
import org.tequio.shared.Graph.Reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

/** The experiences of the graph. */
@ApplicationScoped
class Experiences {

    private static final String ONE = """
            MATCH (n:Experience {id: $id})
            WITH n {.*,
                freshness: %s,
                alliance: head(COLLECT { MATCH (n)-[:LEARNED_IN]->(l:Alliance) RETURN l {.id, .name} }),
                actors: COLLECT {
                    MATCH (n)-[:LEARNED_BY]->(a:Actor)
                    WITH a
                    ORDER BY a.sortKey
                    RETURN a {.id, .name}
                },
                links: {
                    self: '/api/v1/experiences/' + n.id,
                    jsonld: '/api/v1/exports/experiences.jsonld?id=' + n.id
                },
                asOf: $asOf
            } AS row
            """.formatted(Freshness.of("n")) + Reading.ROW_AND_POSITION;

    Optional<ExperienceView> get(Reading graph, String id, LocalDate today, long asOf) {
        var values = new HashMap<String, Object>(Freshness.days(today));
        values.put("id", id);
        values.put("asOf", asOf);
        return graph.one(ONE, values, ExperienceView.class);
    }
}
