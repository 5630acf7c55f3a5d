package org.tequio.exchange.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Survivors;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the graph knows of actors and alliances by their ids. */
@ApplicationScoped
class EntityFacts {

    private static final String ACTORS = """
            MATCH (n:Actor)
            WHERE n.id IN $ids
            RETURN n.id AS id, 'actor' AS type, n {.name, .country, .city, .website, .kind, .group, .sector, .level,
                .latitude, .longitude, .founded, .activities, .sdgs, identifier: n.identifiers,
                memberships: COUNT { (n)-[:MEMBER_OF]->() }} AS values
            """;
    private static final String ALLIANCES = """
            MATCH (n:Alliance)
            WHERE n.id IN $ids
            RETURN n.id AS id, 'alliance' AS type, n {.name, .kind, .since, .until, .activities, .sdgs,
                identifier: n.identifiers, memberships: n.memberCount} AS values
            """;
    private static final String EXPERIENCES = """
            MATCH (n:Experience)
            WHERE n.id IN $ids
            RETURN n.id AS id, 'experience' AS type, n {name: n.title, .kind, .country} AS values
            """;

    private final Survivors survivors;

    EntityFacts(Survivors survivors) {
        this.survivors = survivors;
    }

    /** Those that there are, by id. */
    Map<String, Facts> of(Reading graph, Collection<String> ids) {
        var known = new LinkedHashMap<String, Facts>();
        for (var query : List.of(ACTORS, ALLIANCES)) {
            graph.all(query, Map.of("ids", List.copyOf(ids)), Facts.class)
                    .forEach(facts -> known.put(facts.id(), facts));
        }
        return known;
    }

    /** What is shown of one: of an experience, too, which is nothing to reconcile with. */
    Optional<Facts> shown(Reading graph, String id) {
        return Stream.of(ACTORS, ALLIANCES, EXPERIENCES)
                .flatMap(query -> graph.first(query, Map.of("ids", List.of(id)), Facts.class).stream())
                .findFirst();
    }

    /** As {@link #of}, by the id that was asked for: of a record that was merged what is known of its survivor. */
    Map<String, Facts> standing(Reading graph, Collection<String> ids) {
        var standing = survivors.of(graph, ids);
        var listed = of(graph, Set.copyOf(standing.values()));
        var known = new HashMap<String, Facts>();
        standing.forEach(
                (id, survivor) -> Optional.ofNullable(listed.get(survivor)).ifPresent(one -> known.put(id, one)));
        return known;
    }

    /**
     * What is known of one.
     *
     * @param type actor, alliance or experience
     */
    record Facts(String id, String type, Map<String, @Nullable Object> values) {

        @Nullable
        String text(EntityProperty property) {
            var value = values.get(property.code());
            return value == null ? null : value.toString();
        }

        /** Each value as text or number; none for what is not known. */
        List<Object> all(EntityProperty property) {
            var value = values.get(property.code());
            if (value == null) {
                return List.of();
            }
            return value instanceof Collection<?> several ? List.copyOf(several) : List.of(value);
        }
    }
}
