package org.tequio.directory;

import org.tequio.shared.Cube;
import org.tequio.shared.Freshness;
import org.tequio.shared.Parameters;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be listed, and by what the graph finds and sorts it. */
enum Listed {
    ACTORS(
            "Actor",
            "actor",
            ActorSummary.class,
            Optional.of(Cube.ACTORS),
            List.of("subdivision", "country", "kind", "level", "group", "sector"),
            Map.of("name", "sortKey", "updated", "updatedKey", "id", "id"),
            """
            %1$s {.id, .name, .kind, .group, .sector, .level, .country, .subdivision, .city, .website,
                .activities, .sdgs, .updatedAt,
                freshness: %2$s,
                memberships: COUNT { (%1$s)-[:MEMBER_OF]->() }
            }\
            """),
    ALLIANCES(
            "Alliance",
            "alliance",
            AllianceSummary.class,
            Optional.of(Cube.ALLIANCES),
            List.of("groupSet", "kind"),
            Map.of(
                    "name",
                    "sortKey",
                    "updated",
                    "updatedKey",
                    "since",
                    "sinceKey",
                    "members",
                    "membersKey",
                    "id",
                    "id"),
            """
            %1$s {.id, .name, .kind, .since, .until, .groups, .activities, .sdgs, .updatedAt,
                freshness: %2$s,
                members: %1$s.memberCount,
                scheme: $scheme,
                pattern: %1$s['pattern:' + $scheme]
            }\
            """),
    EXPERIENCES(
            "Experience",
            "experience",
            ExperienceSummary.class,
            Optional.empty(),
            List.of(),
            Map.of("title", "sortKey", "updated", "updatedKey", "date", "dateKey", "id", "id"),
            """
            %1$s {.id, .kind, .title, .lang, .country, .date, .crisis, .sdgs, .updatedAt,
                freshness: %2$s
            }\
            """);

    private final String label;
    private final String index;
    private final List<String> properties;
    private final Optional<Cube> cube;
    private final List<String> streams;
    private final Map<String, String> orders;
    private final String summary;

    Listed(
            String label,
            String index,
            Class<? extends Record> item,
            Optional<Cube> cube,
            List<String> streams,
            Map<String, String> orders,
            String summary) {
        this.label = label;
        this.index = index;
        this.properties = Arrays.stream(item.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        this.cube = cube;
        this.streams = streams;
        this.orders = orders;
        this.summary = summary;
    }

    /** @throws org.tequio.shared.Problem 400 for a word that is none of actor, alliance and experience */
    static List<Listed> named(String parameter, List<String> types) {
        var known = Arrays.stream(values()).map(Listed::type).toList();
        types.forEach(type -> Parameters.mustBeKnown(parameter, type, known));
        return Arrays.stream(values())
                .filter(listed -> types.isEmpty() || types.contains(listed.type()))
                .toList();
    }

    /** What clients call a record of it. */
    String type() {
        return index;
    }

    String label() {
        return label;
    }

    /** The full-text index over its words. */
    String words() {
        return index + "_words";
    }

    /** The full-text index over its list-valued codes. */
    String codes() {
        return index + "_codes";
    }

    /** The properties of an item. */
    List<String> properties() {
        return properties;
    }

    /** How it is counted; empty for what there is too little of to count ahead. */
    Optional<Cube> cube() {
        return cube;
    }

    /** Properties with an index in alphabetical order for each value, the most selective first. */
    List<String> streams() {
        return streams;
    }

    /** The properties that sort it, by what clients call them. */
    Map<String, String> orders() {
        return orders;
    }

    /** The alphabetical order, if nobody asks for another. */
    String byDefault() {
        return orders.containsKey("name") ? "name" : "title";
    }

    /** What a list shows of a record of this variable. */
    String summary(String variable) {
        return summary.formatted(variable, Freshness.of(variable));
    }

    /** The records of the list. */
    String all() {
        return "MATCH (n:%s)".formatted(label);
    }

    /** Reaches the records of some ids. */
    String byId() {
        return all() + "\nWHERE n.id IN $id\nWITH n";
    }
}
