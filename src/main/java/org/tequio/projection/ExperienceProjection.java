package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.ExperienceFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;
import org.tequio.shared.SearchText;

import java.util.List;
import java.util.Map;

/** Experiences as nodes, tied to the alliance they were made in and the actors that made them. */
@ApplicationScoped
class ExperienceProjection {

    private static final String NODES = """
            UNWIND $rows AS row
            MERGE (e:Experience {id: row.id})
            WITH e, row
            WHERE coalesce(e.version, -1) < row.version OR coalesce(e.generation, -1) < row.generation
            SET e = row
            WITH e
            OPTIONAL MATCH (e)-[old:LEARNED_IN|LEARNED_BY]->()
            DELETE old
            """;
    private static final String ALLIANCES = """
            UNWIND $rows AS row
            MATCH (e:Experience {id: row.id, version: row.version})
            MATCH (l:Alliance {id: row.allianceId})
            MERGE (e)-[:LEARNED_IN]->(l)
            """;
    private static final String ACTORS = """
            UNWIND $rows AS row
            MATCH (e:Experience {id: row.id, version: row.version})
            UNWIND row.actorIds AS actorId
            MATCH (a:Actor {id: actorId})
            MERGE (e)-[:LEARNED_BY]->(a)
            """;

    private final RowMapper rows;

    ExperienceProjection(RowMapper rows) {
        this.rows = rows;
    }

    static void project(Transaction graph, List<Row> rows, long generation) {
        if (rows.isEmpty()) {
            return;
        }
        var parameters = Map.<String, Object>of(
                "rows", rows.stream().map(row -> row.written(generation)).toList());
        graph.run(NODES, parameters).consume();
        graph.run(ALLIANCES, parameters).consume();
        graph.run(ACTORS, parameters).consume();
    }

    Map<String, @Nullable Object> node(Message message) {
        var facts = rows.read(message.content(), ExperienceFacts.class);
        var node = Rows.common(message);
        node.put("kind", facts.kind().code());
        node.put("title", facts.title());
        node.put("updatedKey", Rows.updatedKey(message));
        node.put("sortKey", Rows.sortKey(facts.title(), message.id()));
        node.put("summary", facts.summary());
        node.put("lang", facts.lang());
        node.put("allianceId", facts.allianceId());
        node.put("actorIds", facts.actorIds());
        node.put("country", facts.country());
        node.put("date", Rows.text(facts.date()));
        node.put("dateKey", Rows.firstDay(facts.date()) + "\u0001" + message.id());
        node.put("crisis", facts.crisis());
        node.put("sdgs", facts.sdgs());
        node.put("goals", Rows.goals(facts.sdgs()));
        node.put("searchText", SearchText.of(List.of(facts.title(), facts.summary())));
        node.put("identifiers", Rows.identifiers(message.content()));
        return node;
    }
}
