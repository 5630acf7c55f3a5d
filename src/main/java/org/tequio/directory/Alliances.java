package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.Map;
import java.util.Optional;

/** The alliances of the graph. */
@ApplicationScoped
class Alliances {

    private static final String ONE = """
            MATCH (l:Alliance {id: $id})
            RETURN l {.*,
                patterns: [scheme IN $schemes | scheme {.*,
                    pattern: l['pattern:' + scheme.scheme],
                    triangularCandidate: l['triangularCandidate:' + scheme.scheme]
                }],
                members: COLLECT {
                    MATCH (l)<-[m:MEMBER_OF]-(a:Actor)
                    WITH m, a
                    ORDER BY a.sortKey, m.since, m.id
                    RETURN {
                        id: m.id, actorId: a.id, actorName: a.name, actorKind: a.kind, actorGroup: a.group,
                        actorCountry: a.country, role: m.role, since: m.since, until: m.until, state: m.state,
                        sources: m.sources
                    }
                },
                experiences: COLLECT {
                    MATCH (e:Experience)-[:LEARNED_IN]->(l)
                    WITH e
                    ORDER BY e.sortKey
                    RETURN {id: e.id, kind: e.kind, title: e.title, date: e.date}
                },
                asOf: $asOf
            } AS alliance
            """;

    Optional<AllianceView> get(Reading graph, String id, long asOf) {
        var parameters = Map.of("id", id, "asOf", asOf, "schemes", PatternView.schemes());
        return graph.first(ONE, parameters, One.class).map(One::alliance);
    }

    private record One(AllianceView alliance) {}
}
