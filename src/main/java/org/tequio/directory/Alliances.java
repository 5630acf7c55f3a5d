package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Freshness;
import org.tequio.shared.Graph.Reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

/** The alliances of the graph. */
@ApplicationScoped
class Alliances {

    private static final String ONE =
            """
            MATCH (n:Alliance {id: $id})
            WITH n {.*,
                freshness: %1$s,
                patterns: [scheme IN $schemes | scheme {.*,
                    pattern: n['pattern:' + scheme.scheme],
                    triangularCandidate: n['triangularCandidate:' + scheme.scheme]
                }],
                membershipCount: COUNT { (n)<-[:MEMBER_OF]-() },
                members: COLLECT {
                    MATCH (n)<-[m:MEMBER_OF]-(a:Actor)
                    WITH m, a
                    ORDER BY a.sortKey, m.since, m.id
                    LIMIT 100
                    RETURN %2$s
                },
                experiences: COLLECT {
                    MATCH (e:Experience)-[:LEARNED_IN]->(n)
                    WITH e
                    ORDER BY e.sortKey
                    LIMIT 100
                    RETURN %3$s
                },
                links: {
                    self: '/api/v1/alliances/' + n.id,
                    members: '/api/v1/alliances/' + n.id + '/members',
                    experiences: '/api/v1/experiences?alliance=' + n.id,
                    history: '/api/v1/alliances/' + n.id + '/history',
                    jsonld: '/api/v1/exports/alliances.jsonld?id=' + n.id
                },
                asOf: $asOf
            } AS row
            """.formatted(Freshness.of("n"), MembershipPages.OF_ALLIANCE, Listed.EXPERIENCES.summary("e"))
                    + Reading.ROW_AND_POSITION;

    Optional<AllianceView> get(Reading graph, String id, LocalDate today, long asOf) {
        var values = new HashMap<String, Object>(Freshness.days(today));
        values.put("id", id);
        values.put("asOf", asOf);
        values.put("schemes", PatternView.schemes());
        return graph.one(ONE, values, AllianceView.class);
    }
}
