package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Role;
import org.tequio.reference.Scheme;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Derives what an alliance owes to its members: its pattern under every scheme, the groups that meet in it, where it is. */
@ApplicationScoped
class Derivation {

    private static final String COMPOSITION = """
            UNWIND $ids AS id
            MATCH (l:Alliance {id: id})
            OPTIONAL MATCH (l)<-[m:MEMBER_OF]-(a:Actor)
            WITH l, m, CASE WHEN m.state <> 'disputed' THEN a END AS a
            WITH l, collect(DISTINCT a.country) AS countries,
                 collect(DISTINCT CASE WHEN m.role = $facilitating THEN a.country END) AS facilitators,
                 count(CASE WHEN a.kind IN $multilateral THEN 1 END) > 0 AS multilateral,
                 count(CASE WHEN a.kind IN $multilateral AND m.role = $facilitating THEN 1 END) > 0
                     AS multilateralFacilitates,
                 count(CASE WHEN a IS NOT NULL AND m.role IN $triangular THEN 1 END) > 0 AS rolesKnown,
                 collect(DISTINCT CASE WHEN m.state <> 'ended' THEN a.group END) AS groups,
                 count(DISTINCT CASE WHEN m.state <> 'ended' THEN a END) AS memberCount,
                 collect(DISTINCT m.role) AS roles,
                 collect(DISTINCT m.state) AS states
            RETURN l.id AS id, countries, facilitators, multilateral, multilateralFacilitates, rolesKnown,
                groups, memberCount, roles, states, l.territories AS territories
            """;
    private static final String DERIVE = """
            UNWIND $rows AS row
            MATCH (l:Alliance {id: row.id})
            SET l += row.derived
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
        var rows = graph.run(COMPOSITION, parameters).list(Derivation::row);
        graph.run(DERIVE, Map.of("rows", rows)).consume();
    }

    private static Map<String, Object> row(Record alliance) {
        var id = alliance.get("id").asString();
        var derived = new HashMap<String, Object>();
        var composition = Composition.of(alliance);
        for (var scheme : Scheme.values()) {
            derived.put(patternProperty(scheme), composition.pattern(scheme).code());
            derived.put(candidateProperty(scheme), composition.isTriangularCandidate(scheme));
        }
        var groups = texts(alliance, "groups");
        derived.put("groups", groups);
        derived.put("groupSet", String.join("|", groups));
        derived.put("memberCount", alliance.get("memberCount").asLong());
        derived.put(
                "membersKey",
                "%09d\u0001%s".formatted(alliance.get("memberCount").asLong(), id));
        derived.put("roles", texts(alliance, "roles"));
        derived.put("states", texts(alliance, "states"));
        derived.put("within", within(composition.countries(), texts(alliance, "territories")));
        return Map.of("id", id, "derived", derived);
    }

    /** Every territory, from locality to world, that holds a member's seat or a place where the alliance acts. */
    private static List<String> within(Collection<String> seats, Collection<String> places) {
        return Stream.of(seats, places)
                .flatMap(Collection::stream)
                .flatMap(code -> Stream.concat(
                        Stream.of(code),
                        Territories.WORLD.ancestors(code).stream().map(Territory::code)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> texts(Record row, String column) {
        return row.get(column).asList(Value::asString).stream().sorted().toList();
    }

    /** The properties that are derived here, and these. */
    static Set<String> and(String... others) {
        var properties = new HashSet<>(Set.of(others));
        properties.addAll(List.of("groups", "groupSet", "memberCount", "membersKey", "roles", "states", "within"));
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
