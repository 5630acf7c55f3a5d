package org.tequio.exchange.exports.network;

/**
 * Which alliances count in an export, and the SQL of that. Every statement begins with {@link #asked}, which reads what
 * {@link NetworkRows} has set.
 */
enum AllianceScope {
    ALL(AllianceScope.IN_FORCE, "SELECT id FROM sought"),
    /** Those asked for; who is in none of them is not chosen. */
    SOME(AllianceScope.IN_FORCE + AllianceScope.AMONG, """
            SELECT DISTINCT m.actor_id AS id
                FROM membership AS m
                WHERE (NOT (SELECT of_actors FROM asked) OR m.actor_id IN (SELECT id FROM sought))
                    AND\s""" + AllianceScope.IN_FORCE + AllianceScope.AMONG);

    private static final String IN_FORCE = """
            m.status = 'listed'
                AND (cardinality((SELECT roles FROM asked)) = 0 OR m.role = ANY ((SELECT roles FROM asked)::text[]))
                AND (cardinality((SELECT states FROM asked)) = 0 OR m.state = ANY ((SELECT states FROM asked)::text[]))
                AND (m.since IS NULL OR m.since <= left((SELECT at_last FROM asked), length(m.since)))
                AND (m.until IS NULL OR m.until >= left((SELECT at_first FROM asked), length(m.until)))
                AND m.alliance_id NOT IN (SELECT id FROM out_of_force)\
            """;
    private static final String AMONG = """

                AND m.alliance_id IN (SELECT id FROM among)\
            """;

    private static final String ASKED = """
            WITH asked AS MATERIALIZED (
                SELECT current_setting('tequio.roles')::text[] AS roles,
                    current_setting('tequio.states')::text[] AS states,
                    current_setting('tequio.first') AS at_first, current_setting('tequio.last') AS at_last,
                    current_setting('tequio.after') AS after_id,
                    current_setting('tequio.of_actors')::boolean AS of_actors
            ),
            sought AS MATERIALIZED (
                SELECT unnest(current_setting('tequio.actors')::text[]) AS id
            ),
            among AS MATERIALIZED (
                SELECT unnest(current_setting('tequio.alliances')::text[]) AS id
            ),
            out_of_force AS MATERIALIZED (
                SELECT id
                FROM alliance
                WHERE since > left((SELECT at_last FROM asked), length(since))
                    OR until < left((SELECT at_first FROM asked), length(until))
            ),
            chosen AS MATERIALIZED (
                %1$s
            ),
            entered AS MATERIALIZED (
                SELECT DISTINCT m.alliance_id AS id
                FROM membership AS m
                WHERE m.actor_id IN (SELECT id FROM chosen)
                    AND %2$s
            ),
            met AS MATERIALIZED (
                SELECT DISTINCT m.actor_id AS id
                FROM membership AS m
                WHERE m.alliance_id IN (SELECT id FROM entered)
                    AND %2$s
            )
            """;

    private final String counts;
    private final String asked;

    AllianceScope(String counts, String chosen) {
        this.counts = counts;
        this.asked = ASKED.formatted(chosen, counts);
    }

    /**
     * That a membership {@code m} is one of those asked for, in an alliance that is, too, and is in force when it is asked
     * for; a partial date lasts its whole period.
     */
    String counts() {
        return counts;
    }

    /** The actors chosen, the alliances that they have entered, and whom they meet there. */
    String asked() {
        return asked;
    }
}
