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
    /**
     * Each alliance is looked up once, and properties that are named cost less than those of a map. Of who joins, those
     * are told that are not marked as allied.
     */
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
            WITH a
            WHERE NOT coalesce(a.allied, false)
            RETURN DISTINCT a.id AS id
            """;

    private static final String ACTOR = "actorId";
    private static final String ALLIANCE = "allianceId";
    private static final List<String> ENDS = List.of(ACTOR, ALLIANCE);

    private final RowMapper rows;

    MembershipProjection(RowMapper rows) {
        this.rows = rows;
    }

    /**
     * What became of memberships.
     *
     * @param all whether all are in the graph
     * @param actors those that may be in an alliance now and were in none before, or the other way round
     * @param formerAlliances those that have lost a member
     */
    record Written(boolean all, Set<String> actors, Set<String> formerAlliances) {}

    /** Those that lack their actor or their alliance in the graph are left out, and then not all are written. */
    static Written project(Transaction graph, List<Row> rows, long generation) {
        var news = News.of(rows, Present.of(graph, PRESENT, rows), generation);
        var moved = news.changedIn(ENDS);
        var stayed = news.unchangedIn(ENDS);
        run(graph, CHANGE, stayed);
        run(graph, LEAVE, moved);
        var joining = Stream.concat(news.created().stream(), moved.stream()).toList();
        var joined = join(graph, joining);
        var actors = Stream.of(
                        former(ACTOR, moved, news),
                        stayed.stream().map(row -> String.valueOf(row.get(ACTOR))),
                        joined.notAllied().stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        var formerAlliances = former(ALLIANCE, moved, news).collect(Collectors.toSet());
        return new Written(joined.number() == joining.size(), actors, formerAlliances);
    }

    /**
     * Memberships that were created.
     *
     * @param notAllied the actors among them that are not marked as allied
     */
    record Joined(int number, List<String> notAllied) {}

    /** Creates memberships that the graph does not have; those that lack their actor or their alliance are left out. */
    static Joined create(Transaction graph, List<Row> rows) {
        return join(graph, News.ofNew(rows).created());
    }

    private static Joined join(Transaction graph, List<Map<String, Object>> joining) {
        if (joining.isEmpty()) {
            return new Joined(0, List.of());
        }
        var result = graph.run(JOIN, Map.of("rows", byAlliance(joining)));
        var notAllied = result.list(actor -> actor.get("id").asString());
        return new Joined(result.consume().counters().relationshipsCreated(), notAllied);
    }

    private static Stream<String> former(String end, List<Map<String, Object>> moved, News news) {
        return moved.stream().map(row -> String.valueOf(news.before(row).facts().get(end)));
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

    private static void run(Transaction graph, String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            graph.run(statement, Map.of("rows", rows)).consume();
        }
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
