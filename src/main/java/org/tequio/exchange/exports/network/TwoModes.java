package org.tequio.exchange.exports.network;

/**
 * The SQL of nodes and memberships, all in order of id. Of a source only the first is told, and of a name the official
 * one: the records themselves have the others.
 *
 * @param alliances each with the undisputed parts in it, on which its pattern depends
 */
record TwoModes(String actors, String alliances, String memberships) {

    private static final String ACTORS = """
            SELECT a.id, 'actor' AS type, a.names -> 0 ->> 'text' AS name, a.kind, a.constituency, a.level, a.country,
                a.latitude, a.longitude, a.founded AS begins, a.closed AS ends, %s AS border, a.licence,
                a.sources -> 0 ->> 'url' AS source_url
            FROM actor AS a
            WHERE %s
                AND a.id %s
            ORDER BY a.id
            """;
    private static final String ALLIANCES = """
            , part AS (
                SELECT m.alliance_id, string_agg(
                    a.kind || ',' || coalesce(a.constituency, '') || ',' || coalesce(a.country, '') || ',' || m.role
                        || ',' || m.state,
                    '|') AS parts
                FROM membership AS m
                JOIN actor AS a ON a.id = m.actor_id
                WHERE m.status = 'listed' AND m.state <> 'disputed' AND %s
                GROUP BY m.alliance_id
            )
            SELECT l.id, 'alliance' AS type, l.names -> 0 ->> 'text' AS name, l.kind, NULL AS level, NULL AS country,
                NULL::float8 AS latitude, NULL::float8 AS longitude, l.since AS begins, l.until AS ends,
                false AS border, l.licence, l.sources -> 0 ->> 'url' AS source_url, coalesce(part.parts, '') AS parts
            FROM alliance AS l
            LEFT JOIN part ON part.alliance_id = l.id
            WHERE %s
                AND l.id %s
            ORDER BY l.id
            """;
    private static final String MEMBERSHIPS = """
            SELECT m.id, m.actor_id AS source, m.alliance_id AS target, m.role, m.since AS begins, m.until AS ends,
                m.state, m.licence, m.sources -> 0 ->> 'url' AS source_url
            FROM membership AS m
            WHERE %s
                AND %s
                AND m.id %s
            ORDER BY m.id
            """;

    static TwoModes of(Reach reach, AllianceScope scope) {
        return new TwoModes(
                scope.asked() + ACTORS.formatted(reach.border(), reach.actors(), Reach.FOLLOWS),
                scope.asked() + ALLIANCES.formatted(reach.entered(), reach.alliances(), Reach.FOLLOWS),
                scope.asked() + MEMBERSHIPS.formatted(reach.memberships(), scope.counts(), Reach.FOLLOWS));
    }
}
