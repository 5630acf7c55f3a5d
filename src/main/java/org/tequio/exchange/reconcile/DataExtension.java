package org.tequio.exchange.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.reconcile.EntityFacts.Facts;
import org.tequio.shared.Graph;
import org.tequio.shared.Problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table takes home of the records that it has found. */
@ApplicationScoped
class DataExtension {

    private static final int MOST_IDS = 500;

    private final EntityFacts facts;
    private final Graph graph;

    DataExtension(EntityFacts facts, Graph graph) {
        this.facts = facts;
        this.graph = graph;
    }

    /** @throws Problem 400 that names the place, if the request is not as the specification says */
    Extension answer(JsonParameter request) {
        if (!request.field("ids").node().isArray()
                || !request.field("properties").node().isArray()) {
            throw Problem.invalidParameter(
                    request.name(), "%s has the lists 'ids' and 'properties'.".formatted(request.name()));
        }
        var ids = request.field("ids").items().stream()
                .map(JsonParameter::text)
                .distinct()
                .toList();
        if (ids.size() > MOST_IDS) {
            throw Problem.invalidParameter(
                    request.name(), "Send at most %d ids at a time, not %d.".formatted(MOST_IDS, ids.size()));
        }
        var properties = request.field("properties").items().stream()
                .map(property -> EntityProperty.CODES.get(
                        request.name(), property.object().field("id").text()))
                .distinct()
                .toList();
        return extension(ids, properties);
    }

    private Extension extension(List<String> ids, List<EntityProperty> properties) {
        var known = graph.read(reading -> facts.standing(reading, ids));
        var rows = new LinkedHashMap<String, Map<String, List<Map<String, Object>>>>();
        for (var id : ids) {
            var row = new LinkedHashMap<String, List<Map<String, Object>>>();
            properties.forEach(property -> row.put(property.code(), cells(known.get(id), property)));
            rows.put(id, row);
        }
        return new Extension(properties.stream().map(EntityProperty::entity).toList(), rows);
    }

    /** Of an id that is none an empty cell: the others of the table should not wait for it. */
    private static List<Map<String, Object>> cells(@Nullable Facts known, EntityProperty property) {
        return known == null
                ? List.of()
                : known.all(property).stream().map(DataExtension::cell).toList();
    }

    private static Map<String, Object> cell(Object value) {
        return value instanceof Number ? Map.of("float", value) : Map.of("str", value.toString());
    }

    /** The properties of a type, for whoever picks some; of an empty one those of all. */
    static Proposal propose(String type, int limit) {
        return new Proposal(
                type,
                limit,
                EntityProperty.of(EntityTypes.records(type.isEmpty() ? List.of() : List.of(type))).stream()
                        .limit(limit)
                        .map(EntityProperty::entity)
                        .toList());
    }

    /**
     * @param meta the properties that were asked for
     * @param rows values by id and property
     */
    record Extension(List<Entity> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}

    /** Properties that a table may want. */
    record Proposal(String type, int limit, List<Entity> properties) {}
}
