package org.tequio.exchange.exports.network;

/**
 * How far an export reaches, and the SQL of that: which actors and alliances are its nodes and which memberships count.
 * Every statement begins with {@link #ASKED}, which reads what {@link NetworkRows} has set.
 */
enum Reach {
    /** All actors and alliances, those in no membership too. */
    WHOLE("a.status = 'listed'", "l.status = 'listed'", "true", "true", "false"),
    /** The actors chosen, and those alliances asked for that they are in. */
    CHOSEN(
            "a.status = 'listed' AND a.id IN (SELECT id FROM chosen)",
            "l.status = 'listed' AND l.id IN (SELECT id FROM entered)",
            "m.actor_id IN (SELECT id FROM chosen)",
            "m.actor_id IN (SELECT id FROM chosen)",
            "false"),
    /** These, and all other members of these alliances. */
    WITH_BORDER(
            "a.status = 'listed' AND a.id IN (SELECT id FROM chosen UNION SELECT id FROM met)",
            "l.status = 'listed' AND l.id IN (SELECT id FROM entered)",
            "m.alliance_id IN (SELECT id FROM entered)",
            "m.actor_id IN (SELECT id FROM met)",
            "a.id NOT IN (SELECT id FROM chosen)");

    /**
     * That a membership {@code m} is one of those asked for, in an alliance that is, too, and is in force when it is asked
     * for; a partial date lasts its whole period.
     */
    static final String COUNTS = """
            m.status = 'listed'
                AND (cardinality((SELECT roles FROM asked)) = 0 OR m.role = ANY ((SELECT roles FROM asked)::text[]))
                AND (cardinality((SELECT states FROM asked)) = 0 OR m.state = ANY ((SELECT states FROM asked)::text[]))
                AND (m.since IS NULL OR m.since <= left((SELECT at_last FROM asked), length(m.since)))
                AND (m.until IS NULL OR m.until >= left((SELECT at_first FROM asked), length(m.until)))
                AND m.alliance_id NOT IN (SELECT id FROM left_out)\
            """;

    /** That the id before it is behind the one at which the export begins. */
    static final String FOLLOWS = "> (SELECT after_id FROM asked)";

    /**
     * The actors chosen, the alliances that they have entered, and whom they meet there. If alliances are asked for, who
     * is in none of them is not chosen.
     */
    static final String ASKED = """
            WITH asked AS MATERIALIZED (
                SELECT current_setting('tequio.roles')::text[] AS roles,
                    current_setting('tequio.states')::text[] AS states,
                    current_setting('tequio.first') AS at_first, current_setting('tequio.last') AS at_last,
                    current_setting('tequio.after') AS after_id,
                    current_setting('tequio.of_actors')::boolean AS of_actors,
                    current_setting('tequio.of_alliances')::boolean AS of_alliances
            ),
            sought AS MATERIALIZED (
                SELECT unnest(current_setting('tequio.actors')::text[]) AS id
            ),
            left_out AS MATERIALIZED (
                SELECT id
                FROM alliance
                WHERE since > left((SELECT at_last FROM asked), length(since))
                    OR until < left((SELECT at_first FROM asked), length(until))
                    OR (SELECT of_alliances FROM asked)
                        AND id NOT IN (SELECT unnest(current_setting('tequio.alliances')::text[]))
            ),
            chosen AS MATERIALIZED (
                SELECT id
                FROM sought
                WHERE NOT (SELECT of_alliances FROM asked)
                UNION ALL
                SELECT DISTINCT m.actor_id AS id
                FROM membership AS m
                WHERE (SELECT of_alliances FROM asked)
                    AND (NOT (SELECT of_actors FROM asked) OR m.actor_id IN (SELECT id FROM sought))
                    AND %1$s
            ),
            entered AS MATERIALIZED (
                SELECT DISTINCT m.alliance_id AS id
                FROM membership AS m
                WHERE m.actor_id IN (SELECT id FROM chosen)
                    AND %1$s
            ),
            met AS MATERIALIZED (
                SELECT DISTINCT m.actor_id AS id
                FROM membership AS m
                WHERE m.alliance_id IN (SELECT id FROM entered)
                    AND %1$s
            )
            """.formatted(COUNTS);

    private final String actors;
    private final String alliances;
    private final String memberships;
    private final String involved;
    private final String border;

    Reach(String actors, String alliances, String memberships, String involved, String border) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.involved = involved;
        this.border = border;
    }

    /** That an actor {@code a} is a node. */
    String actors() {
        return actors;
    }

    /** That an alliance {@code l} is a node. */
    String alliances() {
        return alliances;
    }

    /** That a membership {@code m} which counts is an edge. */
    String memberships() {
        return memberships;
    }

    /** That a membership {@code m} is of an actor that is a node, in whatever alliance. */
    String involved() {
        return involved;
    }

    /** That a membership {@code m} is in one of the alliances, whoever's it is. */
    String entered() {
        return this == WHOLE ? "true" : "m.alliance_id IN (SELECT id FROM entered)";
    }

    /** That a membership {@code m} is of an actor chosen. */
    String chosen() {
        return this == WHOLE ? "true" : "m.actor_id IN (SELECT id FROM chosen)";
    }

    /** Whether an actor {@code a} is only there because somebody met it. */
    String border() {
        return border;
    }

    boolean isWithBorder() {
        return this == WITH_BORDER;
    }
}
