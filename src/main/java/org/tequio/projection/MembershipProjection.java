package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.MembershipFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Memberships as {@code (:Actor)-[:MEMBER_OF]->(:Alliance)}. */
@ApplicationScoped
class MembershipProjection {

    /** Of a membership that ties other ends together than before, the former relationship; or the later one. */
    private static final String ELSEWHERE = """
            UNWIND $rows AS row
            MATCH (a:Actor)-[m:MEMBER_OF {id: row.id}]->(l:Alliance)
            USING INDEX m:MEMBER_OF(id)
            WHERE a.id <> row.actorId OR l.id <> row.allianceId
            WITH m, m.id AS id, l.id AS allianceId,
                 m.version < row.version OR m.generation < row.generation AS former
            FOREACH (old IN CASE WHEN former THEN [m] ELSE [] END | DELETE old)
            RETURN id, allianceId, former
            """;

    private static final String RELATIONSHIPS = """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.actorId})
            MATCH (l:Alliance {id: row.allianceId})
            MERGE (a)-[m:MEMBER_OF {id: row.properties.id}]->(l)
            SET m = CASE
                WHEN coalesce(m.version, -1) < row.properties.version
                    OR m.generation < row.properties.generation THEN row.properties
                ELSE properties(m)
            END
            RETURN count(*) AS written
            """;

    private final RowMapper rows;

    MembershipProjection(RowMapper rows) {
        this.rows = rows;
    }

    /** What became of memberships: those written, and the alliances that they have left for others. */
    record Written(boolean all, Set<String> formerAlliances) {}

    /** Those that lack their actor or their alliance in the graph are left out, and then not all are written. */
    Written project(Transaction graph, List<Message> messages, long generation) {
        if (messages.isEmpty()) {
            return new Written(true, Set.of());
        }
        var ends = messages.stream().map(message -> ends(message, generation)).toList();
        var former = new HashSet<String>();
        var overtaken = new HashSet<String>();
        graph.run(ELSEWHERE, Map.of("rows", ends)).forEachRemaining(row -> {
            if (row.get("former").asBoolean()) {
                former.add(row.get("allianceId").asString());
            } else {
                overtaken.add(row.get("id").asString());
            }
        });
        var current = messages.stream()
                .filter(message -> !overtaken.contains(message.id()))
                .map(message -> row(message, generation))
                .toList();
        var written = graph.run(RELATIONSHIPS, Map.of("rows", current)).single();
        return new Written(written.get("written").asInt() == current.size(), former);
    }

    /** What tells whether it is elsewhere: far less than all of it. */
    private static Map<String, Object> ends(Message message, long generation) {
        return Map.of(
                "id", message.id(),
                "version", message.version(),
                "generation", generation,
                "actorId", message.content().get("actor_id").asText(),
                "allianceId", message.content().get("alliance_id").asText());
    }

    private Map<String, @Nullable Object> row(Message message, long generation) {
        var facts = facts(message);
        return Map.of(
                "actorId", facts.actorId(),
                "allianceId", facts.allianceId(),
                "properties", properties(message, facts, generation));
    }

    Map<String, @Nullable Object> withEnds(Message message) {
        var facts = facts(message);
        var properties = properties(message, facts, 0);
        properties.put("actorId", facts.actorId());
        properties.put("allianceId", facts.allianceId());
        return properties;
    }

    private MembershipFacts facts(Message message) {
        return rows.read(message.content(), MembershipFacts.class);
    }

    private static Map<String, @Nullable Object> properties(Message message, MembershipFacts facts, long generation) {
        var relationship = Rows.common(message);
        relationship.put("generation", generation);
        relationship.put("role", facts.role().code());
        relationship.put("since", Rows.text(facts.since()));
        relationship.put("until", Rows.text(facts.until()));
        relationship.put("firstDay", Rows.firstDay(facts.since()));
        relationship.put("lastDay", Rows.lastDay(facts.until()));
        relationship.put("state", facts.state().code());
        return relationship;
    }
}
