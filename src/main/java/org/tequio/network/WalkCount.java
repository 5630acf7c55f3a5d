package org.tequio.network;

import org.tequio.shared.Graph.Reading;

import java.util.Map;

/**
 * How many walks lead from an actor over its partners to others, as far as it takes to know whether all are followed:
 * those of partners are not counted where the actor's own alliances are too many or too large already. It counts
 * memberships, so that who has two roles in an alliance or denies one is counted with the others.
 *
 * @param alliances of the actor, once for each membership
 * @param members of the largest of them, the actor among them
 * @param furtherAlliances of the partner that has most
 * @param furtherMembers of the largest of these
 * @param walks to all of these
 */
record WalkCount(long alliances, long members, long furtherAlliances, long furtherMembers, long walks) {

    /** How many of each are followed. */
    static final int ALLIANCES = 200;

    static final int MEMBERS = 100;
    /** Of a partner's memberships: those in alliances that the actor is in lead no further. */
    static final int FURTHER_MEMBERSHIPS = 1_000;

    static final int FURTHER_ALLIANCES = 50;
    static final int FURTHER_MEMBERS = 50;
    static final int WALKS = 5_000;

    /** That an alliance {@code l} of a partner is none of the seeker's {@code a}, all of whose members it has met. */
    static final String LEADS_ON = "NOT EXISTS { (a)-[:MEMBER_OF]->(l) }";

    private static final String COUNT = """
            MATCH (a:Actor {id: $id})
            CALL (a) {
                MATCH (a)-[m:MEMBER_OF]->(l:Alliance)
                WHERE m.state IN $state
                WITH l
                LIMIT $alliances + 1
                RETURN count(l) AS alliances, max(COUNT { (l)<-[:MEMBER_OF]-() }) AS members
            }
            CALL (a, alliances, members) {
                UNWIND CASE WHEN alliances > $alliances OR members - 1 > $members THEN [] ELSE $ties END AS one
                MATCH (b:Actor {id: one.id})
                CALL (a, b) {
                    MATCH (b)-[m:MEMBER_OF]->(l:Alliance)
                    WHERE m.state IN $state
                    WITH l
                    LIMIT $furtherMemberships
                    WHERE %s
                    WITH DISTINCT l
                    LIMIT $furtherAlliances + 1
                    WITH COUNT { (l)<-[:MEMBER_OF]-() } AS met
                    RETURN count(*) AS further, max(met) AS most, sum(met) AS some
                }
                RETURN max(further) AS furtherAlliances, max(most) AS furtherMembers, sum(some) AS walks
            }
            RETURN alliances, coalesce(members, 0) AS members, coalesce(furtherAlliances, 0) AS furtherAlliances,
                coalesce(furtherMembers, 0) AS furtherMembers, walks
            """.formatted(LEADS_ON);
    private static final WalkCount NONE = new WalkCount(0, 0, 0, 0, 0);

    /** @param values the limits, and the actor's id, its ties and the states of memberships that count */
    static WalkCount of(Reading graph, Map<String, Object> values) {
        return graph.first(COUNT, values, WalkCount.class).orElse(NONE);
    }

    boolean isCut() {
        return alliances > ALLIANCES
                || members - 1 > MEMBERS
                || furtherAlliances > FURTHER_ALLIANCES
                || furtherMembers > FURTHER_MEMBERS
                || walks > WALKS;
    }
}
