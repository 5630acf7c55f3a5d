package org.tequio.exchange.exports.network;

/**
 * The SQL of a projection. Two actors are tied by each alliance in which they meet, with 1/(m-1) if it has m members, and
 * two alliances by each actor that they share, with 1/(k-1) if it is in k of them (M. E. J. Newman, Phys. Rev. E 64,
 * 016132, 2001). A tie has the licences of all memberships that it rests on, one to a line and as often as they have it,
 * and the first of their addresses.
 *
 * @param ties each pair once, in order of the ids of the first, then of the second; the database puts them in order on
 *     its disk before it shows the first
 * @param count how many pairs there are to look at: two that meet n times count n times
 */
record OneMode(String ties, String count) {

    /** Each node that is one's own is paired with its own kind behind it, and with whoever else may be a partner. */
    private static final String TIES = """
            , part AS MATERIALIZED (
                SELECT m.%1$s AS id, m.%2$s AS via, %3$s AS own, string_agg(m.licence, chr(10)) AS licences,
                    min(m.sources -> 0 ->> 'url') AS source_url, count(*) OVER (PARTITION BY m.%2$s) AS number
                FROM membership AS m
                WHERE %4$s
                    AND %6$s
                GROUP BY m.%1$s, m.%2$s
            ),
            pair AS (
                SELECT least(one.id, other.id) AS source, greatest(one.id, other.id) AS target, one.via,
                    1.0::float8 / (one.number - 1) AS weight, one.licences || chr(10) || other.licences AS licences,
                    least(one.source_url, other.source_url) AS source_url
                FROM part AS one
                JOIN part AS other
                    ON other.via = one.via AND CASE WHEN other.own THEN other.id > one.id ELSE %5$s END
                WHERE one.own
            )
            SELECT source || '-' || target AS id, source, target, sum(weight ORDER BY via) AS weight,
                count(*) AS shared, string_agg(licences, chr(10) ORDER BY via) AS licences,
                min(source_url) AS source_url, NULL AS begins, NULL AS ends
            FROM pair
            GROUP BY source, target
            HAVING source || '-' || target %7$s
            ORDER BY source, target
            """;

    private static final String COUNT = """
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

    static OneMode ofActors(Reach reach, AllianceScope scope) {
        return new OneMode(
                scope.asked()
                        + TIES.formatted(
                                ACTOR,
                                ALLIANCE,
                                reach.chosen(),
                                reach.entered(),
                                reach.isWithBorder(),
                                scope.counts(),
                                Reach.FOLLOWS),
                scope.asked() + COUNT.formatted(reach.chosen(), reach.entered(), scope.counts(), ALLIANCE));
    }

    static OneMode ofAlliances(Reach reach, AllianceScope scope) {
        return new OneMode(
                scope.asked()
                        + TIES.formatted(
                                ALLIANCE,
                                ACTOR,
                                reach.entered(),
                                reach.involved(),
                                false,
                                scope.counts(),
                                Reach.FOLLOWS),
                scope.asked() + COUNT.formatted("true", reach.memberships(), scope.counts(), ACTOR));
    }
}
