package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Role;
import org.tequio.reference.Scheme;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives the pattern of alliances under every scheme from the members that the graph has. */
@ApplicationScoped
class Patterns {

    private static final String COMPOSITION = """
            UNWIND $ids AS id
            MATCH (l:Alliance {id: id})
            OPTIONAL MATCH (l)<-[m:MEMBER_OF]-(a:Actor)
            WHERE m.state <> 'disputed'
            WITH l, collect(DISTINCT a.country) AS countries,
                 collect(DISTINCT CASE WHEN m.role = $facilitating THEN a.country END) AS facilitators,
                 count(CASE WHEN a.kind IN $multilateral THEN 1 END) > 0 AS multilateral,
                 count(CASE WHEN a.kind IN $multilateral AND m.role = $facilitating THEN 1 END) > 0
                     AS multilateralFacilitates,
                 count(CASE WHEN m.role IN $triangular THEN 1 END) > 0 AS rolesKnown
            RETURN l.id AS id, countries, facilitators, multilateral, multilateralFacilitates, rolesKnown
            """;
    private static final String PATTERNS = """
            UNWIND $rows AS row
            MATCH (l:Alliance {id: row.id})
            SET l += row.patterns
            """;
    private static final Map<String, Object> RULE = Map.of(
            "facilitating", Role.FACILITATING.code(),
            "triangular", List.of(Role.FACILITATING.code(), Role.PIVOTAL.code(), Role.BENEFICIARY.code()),
            "multilateral",
                    Arrays.stream(ActorKind.values())
                            .filter(ActorKind::isMultilateral)
                            .map(ActorKind::code)
                            .toList());

    void derive(Transaction graph, Collection<String> alliances) {
        if (alliances.isEmpty()) {
            return;
        }
        var parameters = new HashMap<>(RULE);
        parameters.put("ids", List.copyOf(alliances));
        var rows = graph.run(COMPOSITION, parameters).list(Patterns::row);
        graph.run(PATTERNS, Map.of("rows", rows)).consume();
    }

    private static Map<String, Object> row(Record alliance) {
        var composition = Composition.of(alliance);
        var patterns = new HashMap<String, Object>();
        for (var scheme : Scheme.values()) {
            patterns.put(patternProperty(scheme), composition.pattern(scheme).code());
            patterns.put(candidateProperty(scheme), composition.isTriangularCandidate(scheme));
        }
        return Map.of("id", alliance.get("id").asString(), "patterns", patterns);
    }

    /** The properties that are derived here, and these. */
    static Set<String> and(String... others) {
        var properties = new HashSet<>(Set.of(others));
        for (var scheme : Scheme.values()) {
            properties.add(patternProperty(scheme));
            properties.add(candidateProperty(scheme));
        }
        return Set.copyOf(properties);
    }

    private static String patternProperty(Scheme scheme) {
        return "pattern:" + scheme.code();
    }

    private static String candidateProperty(Scheme scheme) {
        return "triangularCandidate:" + scheme.code();
    }
}
