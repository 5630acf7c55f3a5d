package org.tequio.exchange.exports.network;

/**
 * How far an export reaches, and the SQL of that: which actors and alliances are its nodes and which memberships its
 * edges, among those that {@link AllianceScope} counts.
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

    /** That the id before it is behind the one at which the export begins. */
    static final String FOLLOWS = "> (SELECT after_id FROM asked)";

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
