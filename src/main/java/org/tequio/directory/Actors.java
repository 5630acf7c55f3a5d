package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.reference.Scheme;
import org.tequio.shared.Freshness;
import org.tequio.shared.Graph.Reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

/** The actors of the graph. */
@ApplicationScoped
public class Actors {

    static final String ONE =
            """
            MATCH (n:Actor {id: $id})
            WITH n {.*,
                freshness: %1$s,
                umbrella: head(COLLECT { MATCH (n)-[:PART_OF]->(above:Actor) RETURN above {.id, .name} }),
                parts: COLLECT {
                    MATCH (n)<-[:PART_OF]-(part:Actor)
                    WITH part
                    ORDER BY part.sortKey
                    LIMIT 100
                    RETURN part {.id, .name}
                },
                membershipCount: COUNT { (n)-[:MEMBER_OF]->() },
                memberships: COLLECT {
                    MATCH (n)-[m:MEMBER_OF]->(l:Alliance)
                    WITH m, l
                    ORDER BY l.sortKey, m.since, m.id
                    LIMIT 100
                    RETURN %2$s
                },
                experiences: COLLECT {
                    MATCH (e:Experience)-[:LEARNED_BY]->(n)
                    WITH e
                    ORDER BY e.sortKey
                    LIMIT 100
                    RETURN %3$s
                },
                links: {
                    self: '/api/v1/actors/' + n.id,
                    alliances: '/api/v1/actors/' + n.id + '/alliances',
                    experiences: '/api/v1/experiences?actor=' + n.id,
                    history: '/api/v1/actors/' + n.id + '/history',
                    network: '/api/v1/actors/' + n.id + '/network',
                    umbrella: '/api/v1/actors/' + n.id + '/umbrella',
                    suggestions: '/api/v1/actors/' + n.id + '/suggestions',
                    murmurations: '/api/v1/actors/' + n.id + '/murmurations',
                    jsonld: '/api/v1/exports/actors.jsonld?id=' + n.id
                },
                asOf: $asOf
            } AS row
            """.formatted(Freshness.of("n"), MembershipPages.OF_ACTOR, Listed.EXPERIENCES.summary("e"))
                    + Reading.ROW_AND_POSITION;

    public Optional<ActorView> get(Reading graph, String id, Scheme scheme, LocalDate today, long asOf) {
        var values = new HashMap<String, Object>(Freshness.days(today));
        values.put("id", id);
        values.put("asOf", asOf);
        values.put("scheme", scheme.code());
        return graph.one(ONE, values, ActorView.class);
    }
}
