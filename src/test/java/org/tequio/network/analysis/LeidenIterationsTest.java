package org.tequio.network.analysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.network.analysis.AnalysisParameters.Leiden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LeidenIterationsTest {

    private static final double GAMMA = 1;
    private static final Leiden PARAMETERS = new Leiden(GAMMA, 0.01, 0.0001, 10, 1, 10);
    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void communitiesBecomeBetterAndAreTheSameEachTime(long drawn) {
        var network = PlainNetwork.random(drawn).compact();
        var one = everybodyAlone(network);
        double before = one.modularity(network, GAMMA);
        LeidenIterations.improve(network, one, PARAMETERS, SEED);
        assertTrue(one.modularity(network, GAMMA) > before);

        var again = everybodyAlone(network);
        LeidenIterations.improve(network, again, PARAMETERS, SEED);
        assertArrayEquals(one.ofActors(), again.ofActors());
        assertArrayEquals(one.ofAlliances(), again.ofAlliances());
    }

    @Test
    void withoutIterationsAllStaysAsItWas() {
        var network = PlainNetwork.random(SEED).compact();
        var communities = everybodyAlone(network);
        var none = new Leiden(GAMMA, 0.01, 0.0001, 10, 1, 0);
        LeidenIterations.improve(network, communities, none, SEED);
        assertArrayEquals(everybodyAlone(network).ofActors(), communities.ofActors());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoHasNoTiesStaysInNone(long drawn) {
        var network = PlainNetwork.random(drawn).compact();
        var communities = everybodyAlone(network);
        LeidenIterations.improve(network, communities, PARAMETERS, SEED);
        for (int actor = 0; actor < network.actors().length; actor++) {
            boolean isTied = network.alliancesOf().degree(actor) > 0;
            assertEquals(isTied, communities.ofActors()[actor] != Communities.NONE);
        }
    }

    private static Communities everybodyAlone(Network network) {
        var communities = Communities.none(network);
        for (int actor = 0; actor < network.actors().length; actor++) {
            if (network.alliancesOf().degree(actor) > 0) {
                communities.put(network, true, network.actorId(actor), actor);
            }
        }
        for (int alliance = 0; alliance < network.alliances().length; alliance++) {
            if (network.membersOf().degree(alliance) > 0) {
                var id = PackedId.unpack(network.alliances()[alliance]);
                communities.put(network, false, id, network.actors().length + alliance);
            }
        }
        return communities;
    }
}
