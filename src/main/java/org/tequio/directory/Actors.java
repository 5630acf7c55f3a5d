package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Cursors;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors of the graph. */
@ApplicationScoped
class Actors {

    private static final String ALL = "MATCH (a:Actor)";
    private static final String NAMED = """
            CALL db.index.fulltext.queryNodes('actor_names', $words)
            YIELD node AS a
            """;
    private static final String PAGE = """
            %s
            WHERE %s
            WITH a
            ORDER BY a.sortKey
            LIMIT $limit
            RETURN a {.id, .name, .kind, .group, .sector, .level, .country, .city, .website, .activities, .sdgs}
                AS summary, a.sortKey AS sortKey
            """;
    private static final String TOTAL = """
            %s
            WHERE %s
            RETURN count(a) AS total
            """;
    private static final String ONE = """
            MATCH (a:Actor {id: $id})
            RETURN a {.*,
                memberships: COLLECT {
                    MATCH (a)-[m:MEMBER_OF]->(l:Alliance)
                    WITH m, l
                    ORDER BY l.sortKey, m.since, m.id
                    RETURN {
                        id: m.id, allianceId: l.id, allianceName: l.name, allianceKind: l.kind, role: m.role,
                        since: m.since, until: m.until, state: m.state, sources: m.sources
                    }
                },
                experiences: COLLECT {
                    MATCH (e:Experience)-[:LEARNED_BY]->(a)
                    WITH e
                    ORDER BY e.sortKey
                    RETURN {id: e.id, kind: e.kind, title: e.title, date: e.date}
                },
                asOf: $asOf
            } AS actor
            """;

    private final Cursors cursors;

    Actors(Cursors cursors) {
        this.cursors = cursors;
    }

    Page<ActorSummary> find(Reading graph, ActorsQuery query, long asOf) {
        var source = query.q == null ? ALL : NAMED;
        var parameters = query.parameters();
        if (query.q != null) {
            parameters.put("words", Words.of(query.q).luceneQuery());
        }
        parameters.put("after", query.cursor == null ? "" : cursors.place(query.fingerprint(), query.cursor));
        parameters.put("limit", query.pageSize() + 1);

        var rows = graph.all(PAGE.formatted(source, where(query, "a.sortKey > $after")), parameters, Row.class);
        var total = graph.first(TOTAL.formatted(source, where(query, "true")), parameters, Total.class);
        return page(query, rows, total.map(Total::total).orElse(0L), asOf);
    }

    Optional<ActorView> get(Reading graph, String id, long asOf) {
        return graph.first(ONE, Map.of("id", id, "asOf", asOf), One.class).map(One::actor);
    }

    private Page<ActorSummary> page(ActorsQuery query, List<Row> rows, long total, long asOf) {
        boolean more = rows.size() > query.pageSize();
        var shown = more ? rows.subList(0, query.pageSize()) : rows;
        var next = more
                ? cursors.make(query.fingerprint(), shown.get(shown.size() - 1).sortKey())
                : null;
        return new Page<>(shown.stream().map(Row::summary).toList(), total, next, asOf);
    }

    private static String where(ActorsQuery query, String last) {
        var conditions = new ArrayList<>(query.conditions());
        conditions.add(last);
        return String.join(" AND ", conditions);
    }

    private record Total(long total) {}

    private record One(ActorView actor) {}

    private record Row(ActorSummary summary, String sortKey) {}
}
