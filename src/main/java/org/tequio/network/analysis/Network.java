package org.tequio.network.analysis;

import java.util.Arrays;

/**
 * The two-mode network of actors and alliances: each a number from 0 on, in the order of their ids. A membership is there
 * once however many roles it has; disputed and ended ones are not.
 *
 * @param actors the ids of the actors, packed and ascending
 * @param alliances those of the alliances
 * @param facts what is known of the actors
 * @param allianceGoals the SDGs of the alliances
 * @param membersOf of each alliance its actors
 * @param alliancesOf of each actor its alliances
 */
record Network(
        long[] actors,
        long[] alliances,
        ActorColumns facts,
        Values allianceGoals,
        Adjacency membersOf,
        Adjacency alliancesOf) {

    int memberships() {
        return membersOf.edges();
    }

    int nodes() {
        return actors.length + alliances.length;
    }

    /** How many nodes have a membership. */
    int tied() {
        return alliancesOf.tied() + membersOf.tied();
    }

    String actorId(int actor) {
        return PackedId.unpack(actors[actor]);
    }

    /** The number of the actor with this id, negative if there is none. */
    int actor(String id) {
        return Arrays.binarySearch(actors, PackedId.pack(id));
    }

    /** The number of the alliance with this id, negative if there is none. */
    int alliance(String id) {
        return Arrays.binarySearch(alliances, PackedId.pack(id));
    }
}
