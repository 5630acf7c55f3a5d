package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Cursors;
import org.tequio.shared.Freshness;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The memberships of an actor or of an alliance, page by page. */
@ApplicationScoped
class MembershipPages {

    /** A membership {@code m} in an alliance {@code l}, as its actor sees it. */
    static final String OF_ACTOR = """
            {
                id: m.id, allianceId: l.id, allianceName: l.name, allianceKind: l.kind, scheme: $scheme,
                pattern: l['pattern:' + $scheme], role: m.role, since: m.since, until: m.until, state: m.state,
                sources: m.sources, licence: m.licence, confirmedOn: m.confirmedOn, freshness: %s
            }\
            """.formatted(Freshness.of("m"));
    /** A membership {@code m} of an actor {@code a}, as its alliance sees it. */
    static final String OF_ALLIANCE = """
            {
                id: m.id, actorId: a.id, actorName: a.name, actorKind: a.kind, actorGroup: a.group,
                actorCountry: a.country, role: m.role, since: m.since, until: m.until, state: m.state,
                sources: m.sources, licence: m.licence, confirmedOn: m.confirmedOn, freshness: %s
            }\
            """.formatted(Freshness.of("m"));

    private static final String CONDITIONS = """
            WHERE (size($role) = 0 OR m.role IN $role)
                AND (size($state) = 0 OR m.state IN $state)
                AND ($ever OR all(x IN [m, l] WHERE x.firstDay <= $atLast AND x.lastDay >= $atFirst))
            """;
    private static final String ACTORS = "MATCH (:Actor {id: $id})-[m:MEMBER_OF]->(l:Alliance)\n" + CONDITIONS;
    private static final String ALLIANCES = "MATCH (l:Alliance {id: $id})<-[m:MEMBER_OF]-(a:Actor)\n" + CONDITIONS;
    private static final String PAGE = """
            %1$s
            WITH m, %2$s, %2$s.sortKey + m.id AS place
            WHERE place > $after
            ORDER BY place
            LIMIT $limit
            RETURN %3$s AS item, place
            """;
    private static final String TOTAL = """
            %s
            RETURN count(m) AS total
            """;
    private static final String IS_ACTOR = "MATCH (:Actor {id: $id}) RETURN true AS there";
    private static final String IS_ALLIANCE = "MATCH (:Alliance {id: $id}) RETURN true AS there";

    private final Cursors cursors;
    private final Clock clock;

    MembershipPages(Cursors cursors, Clock clock) {
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @return nothing if there is no such actor */
    Optional<Page<MembershipView>> ofActor(Reading graph, String id, MembershipsQuery query, long asOf) {
        var page = PAGE.formatted(ACTORS, "l", OF_ACTOR);
        return graph.first(IS_ACTOR, Map.of("id", id), There.class)
                .map(there -> page(graph, id, query, page, ACTORS, OfActor.class, asOf));
    }

    /** @return nothing if there is no such alliance */
    Optional<Page<MemberView>> ofAlliance(Reading graph, String id, MembersQuery query, long asOf) {
        var page = PAGE.formatted(ALLIANCES, "a", OF_ALLIANCE);
        return graph.first(IS_ALLIANCE, Map.of("id", id), There.class)
                .map(there -> page(graph, id, query, page, ALLIANCES, OfAlliance.class, asOf));
    }

    private <T> Page<T> page(
            Reading graph,
            String id,
            MembersQuery query,
            String page,
            String all,
            Class<? extends Placed<T>> type,
            long asOf) {
        var fingerprint = query.fingerprint(id);
        var values = new HashMap<>(query.values());
        values.putAll(Freshness.days(LocalDate.now(clock)));
        values.put("id", id);
        long total = graph.first(TOTAL.formatted(all), values, Total.class)
                .map(Total::total)
                .orElse(0L);
        values.put("after", query.cursor() == null ? "" : cursors.place(fingerprint, query.cursor()));
        values.put("limit", query.pageSize() + 1);
        List<? extends Placed<T>> rows = graph.all(page, values, type);
        boolean more = rows.size() > query.pageSize();
        var shown = more ? rows.subList(0, query.pageSize()) : rows;
        var next = more ? cursors.make(fingerprint, shown.get(shown.size() - 1).place()) : null;
        return Page.of(shown.stream().<T>map(Placed::item).toList(), total, next, asOf);
    }

    private interface Placed<T> {
        T item();

        String place();
    }

    private record OfActor(MembershipView item, String place) implements Placed<MembershipView> {}

    private record OfAlliance(MemberView item, String place) implements Placed<MemberView> {}

    private record Total(long total) {}

    private record There(boolean there) {}
}
