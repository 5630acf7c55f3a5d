package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.MembershipFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;

import java.util.HashMap;
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
            USING INDEX m:MEMBER_OF(id)
            RETURN id, m.version AS version, m.generation AS generation,
                {actorId: a.id, allianceId: l.id} AS facts
            """;
    private static final String CHANGE = """
            UNWIND $rows AS row
            MATCH (:Actor)-[m:MEMBER_OF {id: row.id}]->(:Alliance)
            USING INDEX m:MEMBER_OF(id)
            SET m = row.properties
            """;
    private static final String LEAVE = """
            UNWIND $rows AS row
            MATCH (:Actor)-[m:MEMBER_OF {id: row.id}]->(:Alliance)
            USING INDEX m:MEMBER_OF(id)
            DELETE m
            """;
    private static final String JOIN = """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.actorId})
            MATCH (l:Alliance {id: row.allianceId})
            CREATE (a)-[m:MEMBER_OF]->(l)
            SET m = row.properties
            """;
    private static final List<String> ENDS = List.of("actorId", "allianceId");

    private final RowMapper rows;

    MembershipProjection(RowMapper rows) {
        this.rows = rows;
    }

    /** What became of memberships: whether all are in the graph, and the alliances that some have left for others. */
    record Written(boolean all, Set<String> formerAlliances) {}

    /** Those that lack their actor or their alliance in the graph are left out, and then not all are written. */
    Written project(Transaction graph, List<Message> messages, long generation) {
        var present = Present.of(graph, PRESENT, messages);
        var news = News.of(messages, present, generation, message -> row(message, generation));
        var moved = news.changedIn(ENDS);
        run(graph, CHANGE, news.unchangedIn(ENDS));
        run(graph, LEAVE, moved);
        var joining = Stream.concat(news.created().stream(), moved.stream()).toList();
        int joined = run(graph, JOIN, joining);
        var formerAlliances = moved.stream()
                .map(row -> String.valueOf(news.before(row).facts().get("allianceId")))
                .collect(Collectors.toSet());
        return new Written(joined == joining.size(), formerAlliances);
    }

    /** @return how many relationships were created */
    private static int run(Transaction graph, String statement, List<? extends Map<String, ?>> rows) {
        return rows.isEmpty()
                ? 0
                : graph.run(statement, Map.of("rows", rows))
                        .consume()
                        .counters()
                        .relationshipsCreated();
    }

    private Map<String, @Nullable Object> row(Message message, long generation) {
        var facts = facts(message);
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", message.id());
        row.put("actorId", facts.actorId());
        row.put("allianceId", facts.allianceId());
        row.put("properties", Rows.told(properties(message, facts), generation));
        return row;
    }

    Map<String, @Nullable Object> withEnds(Message message) {
        var facts = facts(message);
        var properties = properties(message, facts);
        properties.put("actorId", facts.actorId());
        properties.put("allianceId", facts.allianceId());
        return properties;
    }

    private MembershipFacts facts(Message message) {
        return rows.read(message.content(), MembershipFacts.class);
    }

    private static Map<String, @Nullable Object> properties(Message message, MembershipFacts facts) {
        var relationship = Rows.common(message);
        relationship.put("role", facts.role().code());
        relationship.put("since", Rows.text(facts.since()));
        relationship.put("until", Rows.text(facts.until()));
        relationship.put("firstDay", Rows.firstDay(facts.since()));
        relationship.put("lastDay", Rows.lastDay(facts.until()));
        relationship.put("state", facts.state().code());
        return relationship;
    }
}
