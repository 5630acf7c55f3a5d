package org.tequio.exchange.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.duplicates.Description;
import org.tequio.intake.duplicates.Restriction;
import org.tequio.reference.ActorKind;
import org.tequio.reference.CountryNames;
import org.tequio.reference.Territory;
import org.tequio.register.Identifier;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One query of a batch.
 *
 * @param text the name, or null where only properties tell who is meant
 * @param types ids of {@link EntityTypes}; empty for any
 * @param values what it says besides the name
 */
record ReconciliationQuery(
        @Nullable String text, List<String> types, int limit, Map<EntityProperty, List<String>> values) {

    private static final int USUAL_LIMIT = 10;
    /** Whichever it is, types are looked for as alternatives. */
    private static final List<String> STRICTNESS = List.of("any", "all", "should");
    /** Of one property, in however many entries. */
    private static final int MOST_VALUES = 20;

    /** @throws Problem 400 that names the place, if it is not as the specification says */
    static ReconciliationQuery read(JsonParameter query) {
        query.object();
        var types = query.has("type")
                ? query.field("type").items().stream()
                        .map(type -> EntityTypes.known(query.name(), type.text()))
                        .toList()
                : List.<String>of();
        if (query.has("type_strict")
                && !STRICTNESS.contains(query.field("type_strict").text())) {
            throw query.field("type_strict").fault("is any, all or should");
        }
        int limit = query.has("limit") ? query.field("limit").positive() : USUAL_LIMIT;
        var values = new EnumMap<EntityProperty, List<String>>(EntityProperty.class);
        if (query.has("properties")) {
            query.field("properties").items().forEach(property -> addTo(values, property.object()));
        }
        var text = query.has("query") ? query.field("query").text() : null;
        if (text == null && values.isEmpty()) {
            throw query.fault("has a 'query' or 'properties'");
        }
        return new ReconciliationQuery(text, types, Math.min(limit, Restriction.MOST), values);
    }

    /** Whether it says anything by which records are found: a place alone leads to nobody. */
    boolean leadsSomewhere() {
        return names().findAny().isPresent()
                || given(EntityProperty.IDENTIFIER).findAny().isPresent()
                || given(EntityProperty.WEBSITE).findAny().isPresent();
    }

    /** The id of ours that stands where a name would, if one does. */
    Optional<String> ownId() {
        return Optional.ofNullable(text)
                .flatMap(name -> RecordId.parse(name.strip()))
                .map(RecordId::value);
    }

    /** Whether an entity is of one of the types that are wanted. */
    boolean wants(RecordType type, @Nullable String kind) {
        var kinds = restriction(type).kinds();
        return EntityTypes.records(types).contains(type)
                && (kinds.isEmpty()
                        || kind != null
                                && ActorKind.CODES
                                        .find(kind)
                                        .filter(kinds::contains)
                                        .isPresent());
    }

    Description description(RecordType type) {
        boolean isActor = type == RecordType.ACTOR;
        return new Description(
                type,
                names().toList(),
                isActor
                        ? given(EntityProperty.COUNTRY)
                                .flatMap(name -> CountryNames.WORLD.find(name).stream())
                                .map(Territory::code)
                                .findFirst()
                                .orElse(null)
                        : null,
                isActor ? first(EntityProperty.CITY) : null,
                isActor ? first(EntityProperty.WEBSITE) : null,
                given(EntityProperty.IDENTIFIER)
                        .flatMap(ReconciliationQuery::identifier)
                        .toList(),
                Set.of(),
                given(EntityProperty.KIND)
                        .flatMap(code -> ActorKind.CODES.find(code).stream())
                        .findFirst()
                        .orElse(null));
    }

    Restriction restriction(RecordType type) {
        return new Restriction(type == RecordType.ACTOR ? EntityTypes.kinds(types) : Set.of(), null, limit);
    }

    private Stream<String> names() {
        return Stream.concat(Stream.ofNullable(text), given(EntityProperty.NAME))
                .filter(name -> !name.isBlank());
    }

    private Stream<String> given(EntityProperty property) {
        return values.getOrDefault(property, List.of()).stream();
    }

    private @Nullable String first(EntityProperty property) {
        return given(property).findFirst().orElse(null);
    }

    private static void addTo(Map<EntityProperty, List<String>> values, JsonParameter property) {
        var pid = property.field("pid").text();
        var known = EntityProperty.CODES.get(property.name(), pid);
        var given = values.computeIfAbsent(known, key -> new ArrayList<>());
        if (property.has("v")) {
            property.field("v").items().stream()
                    .map(value -> text(value.node()))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .limit(MOST_VALUES - given.size())
                    .forEach(given::add);
        }
    }

    /** Of an entity that the client has reconciled before its name, or else its id. */
    private static String text(JsonNode value) {
        return value.isObject()
                ? value.path(value.path("name").isTextual() ? "name" : "id").asText()
                : value.asText();
    }

    private static Stream<Identifier> identifier(String text) {
        int colon = text.indexOf(':');
        return colon < 1
                ? Stream.empty()
                : Stream.of(new Identifier(text.substring(0, colon), text.substring(colon + 1)));
    }
}
