package org.tequio.projection;

import org.neo4j.driver.Transaction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What memberships and experiences point to, and whether the graph has it: it lacks what is parked. */
final class Ends {

    private static final String MISSING = """
            UNWIND $rows AS row
            WITH row,
                 [id IN row.actors WHERE NOT EXISTS { (:Actor {id: id}) }]
                 + [id IN row.alliances WHERE NOT EXISTS { (:Alliance {id: id}) }] AS missing
            WHERE size(missing) > 0
            RETURN row.id AS id
            """;

    private Ends() {}

    /** The ids of those of these records that point to something that the graph does not have. */
    static Set<String> missing(Transaction graph, List<Row> rows) {
        var pointing = rows.stream().map(Ends::pointing).toList();
        return new HashSet<>(graph.run(MISSING, Map.of("rows", pointing))
                .list(row -> row.get("id").asString()));
    }

    private static Map<String, Object> pointing(Row row) {
        return Map.of(
                "id", row.id(),
                "actors", Rows.strings(row.properties(), "actorId", "actorIds").toList(),
                "alliances", Rows.strings(row.properties(), "allianceId").toList());
    }
}
