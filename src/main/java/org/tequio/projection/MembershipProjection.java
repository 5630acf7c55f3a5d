package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.MembershipFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Memberships as {@code (:Actor)-[:MEMBER_OF]->(:Alliance)}. */
@ApplicationScoped
class MembershipProjection {

    private static final String PRESENT = """
            UNWIND $ids AS id
            MATCH (a:Actor)-[m:MEMBER_OF {id: id}]->(l:Alliance)
            USING INDEX SEEK m:MEMBER_OF(id)
            RETURN id, m.version AS version, m.generation AS generation,
                {actorId: a.id, allianceId: l.id} AS facts
            """;
    private static final String CHANGE = """
            UNWIND $rows AS row
            MATCH (:Actor)-[m:MEMBER_OF {id: row.id}]->(:Alliance)
            USING INDEX SEEK m:MEMBER_OF(id)
            SET m = row, m.actorId = null, m.allianceId = null
            """;
    private static final String LEAVE = """
            UNWIND $rows AS row
            MATCH (:Actor)-[m:MEMBER_OF {id: row.id}]->(:Alliance)
            USING INDEX SEEK m:MEMBER_OF(id)
            DELETE m
            """;
    /** Each alliance is looked up once, and properties that are named cost less than those of a map. */
    private static final String JOIN = """
            UNWIND $rows AS alliance
            MATCH (l:Alliance {id: alliance.id})
            UNWIND alliance.members AS row
            MATCH (a:Actor {id: row.actorId})
            CREATE (a)-[:MEMBER_OF {
                id: row.id,
                version: row.version,
                generation: row.generation,
                updatedAt: row.updatedAt,
                sources: row.sources,
                licence: row.licence,
                confirmedOn: row.confirmedOn,
                role: row.role,
                since: row.since,
                until: row.until,
                firstDay: row.firstDay,
                lastDay: row.lastDay,
                state: row.state
            }]->(l)
            """;

    private static final String ACTOR = "actorId";
    private static final String ALLIANCE = "allianceId";
    private static final List<String> ENDS = List.of(ACTOR, ALLIANCE);

    private final RowMapper rows;

    MembershipProjection(RowMapper rows) {
        this.rows = rows;
    }

    /** What became of memberships: whether all are in the graph, and the actors and alliances at their former ends. */
    record Written(boolean all, Set<String> formerActors, Set<String> formerAlliances) {}

    /** Those that lack their actor or their alliance in the graph are left out, and then not all are written. */
    static Written project(Transaction graph, List<Row> rows, long generation) {
        var news = News.of(rows, Present.of(graph, PRESENT, rows), generation);
        var moved = news.changedIn(ENDS);
        run(graph, CHANGE, news.unchangedIn(ENDS));
        run(graph, LEAVE, moved);
        var joining = Stream.concat(news.created().stream(), moved.stream()).toList();
        int joined = run(graph, JOIN, byAlliance(joining));
        return new Written(joined == joining.size(), former(ACTOR, moved, news), former(ALLIANCE, moved, news));
    }

    private static Set<String> former(String end, List<Map<String, Object>> moved, News news) {
        return moved.stream()
                .map(row -> String.valueOf(news.before(row).facts().get(end)))
                .collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> byAlliance(Collection<Map<String, Object>> memberships) {
        return memberships.stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.get(ALLIANCE)), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(alliance -> Map.<String, Object>of("id", alliance.getKey(), "members", alliance.getValue()))
                .toList();
    }

    /** @return how many relationships were created */
    private static int run(Transaction graph, String statement, List<Map<String, Object>> rows) {
        return rows.isEmpty()
                ? 0
                : graph.run(statement, Map.of("rows", rows))
                        .consume()
                        .counters()
                        .relationshipsCreated();
    }

    /** What the relationship keeps, and which two it ties together. */
    Map<String, @Nullable Object> relationship(Message message) {
        var facts = rows.read(message.content(), MembershipFacts.class);
        var relationship = Rows.common(message);
        relationship.put(ACTOR, facts.actorId());
        relationship.put(ALLIANCE, facts.allianceId());
        relationship.put("role", facts.role().code());
        relationship.put("since", Rows.text(facts.since()));
        relationship.put("until", Rows.text(facts.until()));
        relationship.put("firstDay", Rows.firstDay(facts.since()));
        relationship.put("lastDay", Rows.lastDay(facts.until()));
        relationship.put("state", facts.state().code());
        return relationship;
    }
}
