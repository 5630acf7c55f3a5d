package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Transaction;
import org.tequio.register.ExperienceFacts;
import org.tequio.register.MembershipFacts;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.Message;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What memberships and experiences point to, and whether the graph has it: it lacks what is parked. */
@ApplicationScoped
class Ends {

    private static final String MISSING = """
            UNWIND $rows AS row
            WITH row,
                 [id IN row.actors WHERE NOT EXISTS { (:Actor {id: id}) }]
                 + [id IN row.alliances WHERE NOT EXISTS { (:Alliance {id: id}) }] AS missing
            WHERE size(missing) > 0
            RETURN row.id AS id
            """;

    private final RowMapper rows;

    Ends(RowMapper rows) {
        this.rows = rows;
    }

    /** The ids of those of these records that point to something that the graph does not have. */
    Set<String> missing(Transaction graph, List<Message> messages) {
        var pointing = messages.stream().map(this::row).toList();
        return new HashSet<>(graph.run(MISSING, Map.of("rows", pointing))
                .list(row -> row.get("id").asString()));
    }

    private Map<String, Object> row(Message message) {
        return message.type() == RecordType.MEMBERSHIP ? membership(message) : experience(message);
    }

    private Map<String, Object> membership(Message message) {
        var facts = rows.read(message.content(), MembershipFacts.class);
        return Map.of("id", message.id(), "actors", List.of(facts.actorId()), "alliances", List.of(facts.allianceId()));
    }

    private Map<String, Object> experience(Message message) {
        var facts = rows.read(message.content(), ExperienceFacts.class);
        var alliances = Optional.ofNullable(facts.allianceId()).stream().toList();
        return Map.of("id", message.id(), "actors", facts.actorIds(), "alliances", alliances);
    }
}
