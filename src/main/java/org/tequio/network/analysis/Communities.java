package org.tequio.network.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which node is in which community, by numbers from 0 on in the order in which they are met; −1 for a node in none.
 *
 * @param ofActors the community of each actor
 * @param ofAlliances that of each alliance
 * @param numbers ours, by those that whoever found them gives
 */
record Communities(int[] ofActors, int[] ofAlliances, Map<Long, Integer> numbers) {

    static final int NONE = -1;

    /** All nodes are in none. */
    static Communities none(Network network) {
        var communities =
                new Communities(new int[network.actors().length], new int[network.alliances().length], new HashMap<>());
        Arrays.fill(communities.ofActors, NONE);
        Arrays.fill(communities.ofAlliances, NONE);
        return communities;
    }

    /** Puts a node into a community; one that the network does not know has come after it was read. */
    void put(Network network, boolean isActor, String id, long community) {
        int node = isActor ? network.actor(id) : network.alliance(id);
        if (node >= 0) {
            (isActor ? ofActors : ofAlliances)[node] = number(community);
        }
    }

    /**
     * Puts every node that is in a community into another one.
     *
     * @param communities of the actors, then of the alliances
     */
    void regroup(int[] communities) {
        numbers.clear();
        regroup(ofActors, communities, 0);
        regroup(ofAlliances, communities, ofActors.length);
    }

    private void regroup(int[] nodes, int[] communities, int first) {
        for (int node = 0; node < nodes.length; node++) {
            if (nodes[node] != NONE) {
                nodes[node] = number(communities[first + node]);
            }
        }
    }

    private int number(long community) {
        return numbers.computeIfAbsent(community, added -> numbers.size());
    }

    int number() {
        return numbers.size();
    }

    /**
     * How much denser communities are than by chance (Newman and Girvan 2004, with the resolution of Reichardt and Bornholdt
     * 2006): {@code Q = Σ (L_c / L − γ (d_c / 2L)²)} with {@code L} all memberships, {@code L_c} those inside a community
     * and {@code d_c} the degrees of its nodes. 0 without memberships.
     */
    double modularity(Network network, double gamma) {
        var inside = new long[number()];
        var degrees = new long[number()];
        var members = network.membersOf();
        long ties = 0;
        for (int alliance = 0; alliance < ofAlliances.length; alliance++) {
            for (int i = members.from(alliance); i < members.to(alliance); i++) {
                int one = ofAlliances[alliance];
                int other = ofActors[members.target(i)];
                if (one != NONE && other != NONE) {
                    ties++;
                    degrees[one]++;
                    degrees[other]++;
                    inside[one] += one == other ? 1 : 0;
                }
            }
        }
        double quality = 0;
        for (int community = 0; ties > 0 && community < inside.length; community++) {
            double share = degrees[community] / (2.0 * ties);
            quality += inside[community] / (double) ties - gamma * share * share;
        }
        return quality;
    }
}
