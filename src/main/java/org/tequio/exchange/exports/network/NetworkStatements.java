package org.tequio.exchange.exports.network;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The SQL that an export needs.
 *
 * @param pairs how many pairs a projection has to look at
 */
record NetworkStatements(Map<Section, String> sections, String pairs) {

    /** The order of the edges is kept: what stands around them only looks up names. */
    private static final String NAMED = """
            SELECT edge.*,
                coalesce(
                    (SELECT names -> 0 ->> 'text' FROM actor WHERE actor.id = edge.source),
                    (SELECT names -> 0 ->> 'text' FROM alliance WHERE alliance.id = edge.source)) AS source_name,
                coalesce(
                    (SELECT names -> 0 ->> 'text' FROM alliance WHERE alliance.id = edge.target),
                    (SELECT names -> 0 ->> 'text' FROM actor WHERE actor.id = edge.target)) AS target_name
            FROM (
            %s) AS edge
            """;

    static NetworkStatements of(NetworkAsked asked) {
        var reach = asked.reach();
        var scope = asked.scope();
        var modes = asked.modes();
        var both = TwoModes.of(reach, scope);
        var one = modes == Modes.ALLIANCES ? OneMode.ofAlliances(reach, scope) : OneMode.ofActors(reach, scope);
        var edges = modes.isProjection() ? one.ties() : both.memberships();
        var sections = new EnumMap<Section, String>(Section.class);
        boolean isTable = asked.format() == NetworkFormat.CSV;
        if (!isTable && modes.hasActors()) {
            sections.put(Section.ACTORS, both.actors());
        }
        if (!isTable && modes.hasAlliances()) {
            sections.put(Section.ALLIANCES, both.alliances());
        }
        sections.put(Section.EDGES, isTable ? NAMED.formatted(edges) : edges);
        return new NetworkStatements(sections, one.count());
    }

    /** How to read a section, if the file has it. */
    Optional<String> of(Section section) {
        return Optional.ofNullable(sections.get(section));
    }
}
