package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.ActorFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;
import org.tequio.shared.Coded;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Actors as nodes, and their umbrellas as {@code PART_OF}. */
@ApplicationScoped
class ActorProjection {

    private static final String NODES = """
            UNWIND $rows AS row
            MERGE (a:Actor {id: row.id})
            WITH a, row
            WHERE coalesce(a.version, -1) < row.version OR a.generation < row.generation
            SET a = row
            """;
    /** Before the nodes are written: the alliances whose pattern may change with them. */
    private static final String MOVED = """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.id})-[:MEMBER_OF]->(l:Alliance)
            WHERE a.country <> row.country OR a.kind <> row.kind OR a.group <> row.group
                OR (a.country IS NULL) <> (row.country IS NULL)
            RETURN DISTINCT l.id AS id
            """;

    private static final String UMBRELLAS = """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.id, version: row.version})
            OPTIONAL MATCH (a)-[old:PART_OF]->(:Actor)
            DELETE old
            WITH DISTINCT a, row
            MATCH (umbrella:Actor {id: row.umbrella})
            MERGE (a)-[:PART_OF]->(umbrella)
            """;
    /** Parts that the graph had before the whole: a rebuild takes them as they come, and a whole may come back. */
    private static final String PARTS = """
            UNWIND $ids AS id
            MATCH (umbrella:Actor {id: id})
            MATCH (a:Actor {umbrella: id})
            MERGE (a)-[:PART_OF]->(umbrella)
            """;

    private final RowMapper rows;

    ActorProjection(RowMapper rows) {
        this.rows = rows;
    }

    /** @return the ids of alliances in which an actor has changed what its alliances' patterns depend on */
    List<String> project(Transaction graph, List<Message> messages, long generation) {
        if (messages.isEmpty()) {
            return List.of();
        }
        var nodes = messages.stream().map(message -> node(message, generation)).toList();
        var changed = nodes.stream()
                .filter(node -> (int) Objects.requireNonNull(node.get("version")) > 1)
                .toList();
        var moved = changed.isEmpty() ? List.<String>of() : moved(graph, changed);
        graph.run(NODES, Map.of("rows", nodes)).consume();
        var umbrellas = nodes.stream()
                .filter(node -> !changed.isEmpty() || node.get("umbrella") != null)
                .toList();
        if (!umbrellas.isEmpty()) {
            graph.run(UMBRELLAS, Map.of("rows", umbrellas)).consume();
        }
        graph.run(
                        PARTS,
                        Map.of("ids", nodes.stream().map(node -> node.get("id")).toList()))
                .consume();
        return moved;
    }

    private static List<String> moved(Transaction graph, List<Map<String, @Nullable Object>> changed) {
        return graph.run(MOVED, Map.of("rows", changed))
                .list(row -> row.get("id").asString());
    }

    Map<String, @Nullable Object> node(Message message, long generation) {
        var facts = rows.read(message.content(), ActorFacts.class);
        var name = facts.names().get(0);
        var node = Rows.common(message);
        node.put("generation", generation);
        node.put("name", name.text());
        node.put("names", message.content().get("names").toString());
        node.put("searchText", Rows.searchText(facts.names()));
        node.put("updatedKey", Rows.updatedKey(message));
        node.put("sortKey", Rows.sortKey(name.text(), message.id()));
        node.put("kind", facts.kind().code());
        node.put("furtherKinds", facts.furtherKinds());
        node.put("constituency", code(facts.constituency()));
        node.put("group", facts.kind().groupWith(facts.constituency()).code());
        node.put("sector", code(facts.kind().sectorWith(facts.constituency()).orElse(null)));
        node.put("level", code(facts.level()));
        node.put("country", facts.country());
        node.put("city", facts.city());
        node.put("latitude", facts.latitude());
        node.put("longitude", facts.longitude());
        node.put("activeIn", facts.activeIn());
        node.put("founded", Rows.text(facts.founded()));
        node.put("closed", Rows.text(facts.closed()));
        node.put("website", facts.website());
        node.put("activities", facts.activities());
        node.put("sdgs", facts.sdgs());
        node.put("goals", Rows.goals(facts.sdgs()));
        node.put("umbrella", facts.umbrella());
        node.put("identifiers", Rows.identifiers(message.content()));
        return node;
    }

    private static @Nullable String code(@Nullable Coded member) {
        return member == null ? null : member.code();
    }
}
