package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.ActorFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;
import org.tequio.shared.Coded;
import org.tequio.shared.Cube;

import java.util.List;
import java.util.Map;

/** Actors as nodes, and their umbrellas as {@code PART_OF}. */
@ApplicationScoped
class ActorProjection {

    /** What an actor's alliances depend on. */
    private static final List<String> DECISIVE =
            List.of("country", "subdivision", "kind", "group", "activities", "goals", "firstDay", "lastDay");

    private static final String ALLIANCES = """
            UNWIND $ids AS id
            MATCH (:Actor {id: id})-[:MEMBER_OF]->(l:Alliance)
            RETURN DISTINCT l.id AS id
            """;
    private static final String LEAVE = """
            UNWIND $rows AS id
            MATCH (:Actor {id: id})-[old:PART_OF]->(:Actor)
            DELETE old
            """;
    private static final String JOIN = """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.id})
            MATCH (umbrella:Actor {id: row.umbrella})
            MERGE (a)-[:PART_OF]->(umbrella)
            """;
    /** Parts that the graph had before the whole: a rebuild takes them as they come, and a whole may come back. */
    private static final String PARTS = """
            UNWIND $rows AS id
            MATCH (umbrella:Actor {id: id})
            MATCH (a:Actor {umbrella: id})
            MERGE (a)-[:PART_OF]->(umbrella)
            """;

    private final RowMapper rows;

    ActorProjection(RowMapper rows) {
        this.rows = rows;
    }

    /**
     * What actors have changed.
     *
     * @param actors the ids of those that the graph had already
     * @param alliances the ids of those that depend on what has changed
     */
    record Changed(List<String> actors, List<String> alliances) {}

    static Changed project(Transaction graph, List<Row> rows, Nodes nodes) {
        var news = nodes.write(graph, rows);
        tieToUmbrellas(graph, news);
        var moved = News.ids(news.changedIn(DECISIVE));
        return new Changed(News.ids(news.changed()), alliances(graph, moved));
    }

    /** Creates actors that the graph does not have. */
    static void create(Transaction graph, List<Row> rows) {
        var news = News.ofNew(rows);
        Nodes.create(graph, Cube.ACTORS, news.created());
        tieToUmbrellas(graph, news);
    }

    private static List<String> alliances(Transaction graph, List<String> actors) {
        return actors.isEmpty()
                ? List.of()
                : graph.run(ALLIANCES, Map.of("ids", actors))
                        .list(row -> row.get("id").asString());
    }

    private static void tieToUmbrellas(Transaction graph, News news) {
        var parts = news.all()
                .filter(row -> row.containsKey("umbrella"))
                .map(row -> Map.of("id", row.get("id"), "umbrella", row.get("umbrella")))
                .toList();
        run(graph, LEAVE, News.ids(news.changed()));
        run(graph, JOIN, parts);
        run(graph, PARTS, News.ids(news.created()));
    }

    private static void run(Transaction graph, String statement, List<?> rows) {
        if (!rows.isEmpty()) {
            graph.run(statement, Map.of("rows", rows)).consume();
        }
    }

    Map<String, @Nullable Object> node(Message message) {
        var facts = rows.read(message.content(), ActorFacts.class);
        var name = facts.names().get(0);
        var node = Rows.common(message);
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
        node.put("subdivision", facts.subdivision());
        node.put("city", facts.city());
        node.put("latitude", facts.latitude());
        node.put("longitude", facts.longitude());
        node.put("activeIn", facts.activeIn());
        node.put("founded", Rows.text(facts.founded()));
        node.put("closed", Rows.text(facts.closed()));
        node.put("firstDay", facts.founded() == null ? null : Rows.firstDay(facts.founded()));
        node.put("lastDay", facts.closed() == null ? null : Rows.lastDay(facts.closed()));
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
