package org.tequio.exchange.exports.network;

/**
 * The SQL of a projection. Two actors are tied by each alliance in which they meet, with 1/(m-1) if it has m members, and
 * two alliances by each actor that they share, with 1/(k-1) if it is in k of them (M. E. J. Newman, Phys. Rev. E 64,
 * 016132, 2001). The pairs of one node are looked for when its turn comes, so that no more of them are in memory.
 * A tie has the licences of all memberships that it rests on, one to a line, and the first of their addresses.
 *
 * @param ties each pair once, in order of the ids of the first, then of the second
 * @param count how many pairs there are to look at: two that meet n times count n times
 */
record OneMode(String ties, String count) {

    /** The order is that of the nodes, and within each that of its partners: to sort all would be to wait for all. */
    private static final String TIES = Reach.ASKED + """
            SELECT a.id || '-' || tie.target AS id, a.id AS source, tie.target, tie.weight, tie.shared, tie.licences,
                tie.source_url, NULL AS begins, NULL AS ends
            FROM (%1$s) AS a
            CROSS JOIN LATERAL (
                SELECT other.id AS target, sum(1.0::float8 / (other.number - 1) ORDER BY mine.id) AS weight,
                    count(*) AS shared,
                    string_agg(DISTINCT mine.licences || chr(10) || other.licences, chr(10)) AS licences,
                    min(least(mine.source_url, other.source_url)) AS source_url
                FROM (
                    SELECT m.%2$s AS id, string_agg(DISTINCT m.licence, chr(10)) AS licences,
                        min(m.sources -> 0 ->> 'url') AS source_url
                    FROM membership AS m
                    WHERE m.%3$s = a.id AND %4$s
                        AND %5$s
                    GROUP BY m.%2$s
                ) AS mine
                CROSS JOIN LATERAL (
                    SELECT one.*, count(*) OVER () AS number
                    FROM (
                        SELECT m.%3$s AS id, string_agg(DISTINCT m.licence, chr(10)) AS licences,
                            min(m.sources -> 0 ->> 'url') AS source_url
                        FROM membership AS m
                        WHERE m.%2$s = mine.id
                            AND %5$s
                        GROUP BY m.%3$s
                    ) AS one
                ) AS other
                WHERE other.id > a.id AND %6$s
                GROUP BY other.id
                ORDER BY other.id
            ) AS tie
            """;

    private static final String COUNT = Reach.ASKED + """
            SELECT coalesce(sum(own * (own - 1) / 2 + own * (everyone - own)), 0)::bigint
            FROM (
                SELECT count(*) AS everyone, count(*) FILTER (WHERE %1$s) AS own
                FROM (
                    SELECT DISTINCT m.actor_id, m.alliance_id
                    FROM membership AS m
                    WHERE %2$s
                        AND %3$s
                ) AS m
                GROUP BY m.%4$s
            ) AS shared
            """;

    private static final String ACTOR = "actor_id";
    private static final String ALLIANCE = "alliance_id";

    static OneMode ofActors(Reach reach) {
        var actors = "SELECT a.id FROM actor AS a WHERE %s ORDER BY a.id".formatted(reach.actors());
        return new OneMode(
                TIES.formatted(actors, ALLIANCE, ACTOR, "true", Reach.COUNTS, reach.partners()),
                COUNT.formatted(reach.chosen(), reach.around(), Reach.COUNTS, ALLIANCE));
    }

    static OneMode ofAlliances(Reach reach) {
        var alliances = "SELECT l.id FROM alliance AS l WHERE %s ORDER BY l.id".formatted(reach.alliances());
        return new OneMode(
                TIES.formatted(alliances, ACTOR, ALLIANCE, reach.memberships(), Reach.COUNTS, reach.otherAlliances()),
                COUNT.formatted("true", reach.memberships(), Reach.COUNTS, ACTOR));
    }
}
