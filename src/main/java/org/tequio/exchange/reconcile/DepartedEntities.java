package org.tequio.exchange.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.Map;

/** What became of records that are no longer listed, of which tables still have the ids. */
@ApplicationScoped
class DepartedEntities {

    private static final String TYPE = """
            MATCH (d:Departed {id: $id})
            WHERE d.type IN ['actor', 'alliance', 'experience']
            RETURN d.type AS type
            """;

    /** Actor, alliance or experience; actor for an id that never was one of them. */
    String type(Reading graph, String id) {
        return graph.first(TYPE, Map.of("id", id), Type.class).map(Type::type).orElse("actor");
    }

    private record Type(String type) {}
}
