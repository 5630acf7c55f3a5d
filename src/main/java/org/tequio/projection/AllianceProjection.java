package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.AllianceFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;

import java.util.List;
import java.util.Map;

/** Alliances as nodes; the pattern is derived when all members of the batch are in place. */
@ApplicationScoped
class AllianceProjection {

    private static final String NODES = """
            UNWIND $rows AS row
            MERGE (l:Alliance {id: row.id})
            WITH l, row
            WHERE coalesce(l.version, -1) < row.version OR l.generation < row.generation
            SET l = row
            """;

    private final RowMapper rows;

    AllianceProjection(RowMapper rows) {
        this.rows = rows;
    }

    void project(Transaction graph, List<Message> messages, long generation) {
        if (messages.isEmpty()) {
            return;
        }
        var nodes = messages.stream().map(message -> node(message, generation)).toList();
        graph.run(NODES, Map.of("rows", nodes)).consume();
    }

    Map<String, @Nullable Object> node(Message message, long generation) {
        var facts = rows.read(message.content(), AllianceFacts.class);
        var name = facts.names().get(0);
        var node = Rows.common(message);
        node.put("generation", generation);
        node.put("name", name.text());
        node.put("names", message.content().get("names").toString());
        node.put("searchText", Rows.searchText(facts.names()));
        node.put("updatedKey", Rows.updatedKey(message));
        node.put("sortKey", Rows.sortKey(name.text(), message.id()));
        node.put("kind", facts.kind().code());
        node.put("description", facts.description());
        node.put("since", Rows.text(facts.since()));
        node.put("until", Rows.text(facts.until()));
        node.put("firstDay", Rows.firstDay(facts.since()));
        node.put("lastDay", Rows.lastDay(facts.until()));
        node.put("sinceKey", Rows.firstDay(facts.since()) + "\u0001" + message.id());
        node.put("territories", facts.territories());
        node.put("activities", facts.activities());
        node.put("sdgs", facts.sdgs());
        node.put("goals", Rows.goals(facts.sdgs()));
        node.put("identifiers", Rows.identifiers(message.content()));
        return node;
    }
}
