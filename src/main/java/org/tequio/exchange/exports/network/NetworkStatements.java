package org.tequio.exchange.exports.network;

import java.util.List;
import java.util.stream.Stream;

/**
 * The SQL that an export needs, in this order.
 *
 * @param pairs how many pairs a projection has to look at
 */
record NetworkStatements(List<String> nodes, String edges, String pairs) {

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
        var both = TwoModes.of(reach);
        var one = asked.modes() == Modes.ALLIANCES ? OneMode.ofAlliances(reach) : OneMode.ofActors(reach);
        var edges = asked.modes().isProjection() ? one.ties() : both.memberships();
        if (asked.format() == NetworkFormat.CSV) {
            return new NetworkStatements(List.of(), NAMED.formatted(edges), one.count());
        }
        return new NetworkStatements(nodes(asked.modes(), both), edges, one.count());
    }

    private static List<String> nodes(Modes modes, TwoModes both) {
        return Stream.of(
                        modes.hasActors() ? Stream.of(both.actors()) : Stream.<String>empty(),
                        modes.hasAlliances() ? Stream.of(both.alliances()) : Stream.<String>empty())
                .flatMap(some -> some)
                .toList();
    }
}
