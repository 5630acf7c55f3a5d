package org.tequio.network.analysis;

import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tequio.network.analysis.Names.Name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Brokers and communities of twenty random networks, with betweenness by JGraphT, against plain sets and loops. */
class BrokersTest {

    private static final double TOLERANCE = 1e-9;
    private static final Function<List<String>, Map<String, Name>> NAMES =
            ids -> ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> new Name(id, "N " + id, "mutual")));

    static Stream<PlainNetwork> networks() {
        return LongStream.rangeClosed(1, 20).mapToObj(PlainNetwork::random);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theOrderIsByBridging(PlainNetwork plain) {
        var betweenness = new BetweennessCentrality<>(MeasuresTest.graph(plain)).getScores();
        var expected = new HashMap<String, Double>();
        plain.actors().keySet().forEach(id -> {
            double bridging = betweenness.get(id) * participation(shares(plain, id));
            if (bridging > TOLERANCE) {
                expected.put(id, bridging);
            }
        });
        var listed = list(plain, betweenness, BrokerLists.ALL);
        var found = listed.stream()
                .filter(broker -> broker.score() > TOLERANCE)
                .collect(Collectors.toMap(Broker::id, Broker::score));
        assertEquals(expected.keySet(), found.keySet());
        found.forEach((id, score) -> assertEquals(expected.get(id), score, TOLERANCE * score, id));
        for (int i = 1; i < listed.size(); i++) {
            assertTrue(listed.get(i - 1).score() >= listed.get(i).score());
            assertEquals(i + 1, listed.get(i).rank());
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void betweenTwoGroupsPartnersOfBothCount(PlainNetwork plain) {
        var betweenness = new BetweennessCentrality<>(MeasuresTest.graph(plain)).getScores();
        var expected = new HashMap<String, Double>();
        plain.actors().keySet().forEach(id -> {
            var shares = shares(plain, id);
            double score = betweenness.get(id)
                    * 4
                    * shares.getOrDefault("government", 0.0)
                    * shares.getOrDefault("sse-organisation", 0.0);
            if (score > TOLERANCE) {
                expected.put(id, score);
            }
        });
        var found = new HashMap<String, Double>();
        for (var broker : list(plain, betweenness, BrokerLists.between("sse-organisation", "government"))) {
            found.put(broker.id(), broker.score());
            var shares = shares(plain, broker.id());
            broker.partners().forEach(partner -> assertEquals(shares.get(partner.group()), partner.share(), TOLERANCE));
        }
        assertEquals(expected.keySet(), found.keySet());
        found.forEach((id, score) -> assertEquals(expected.get(id), score, TOLERANCE * score, id));
    }

    @Test
    void ofManyTheBestAreKept() {
        var ranking = new Ranking(2);
        ranking.offer(5, 1);
        ranking.offer(4, 3);
        ranking.offer(3, 0);
        ranking.offer(2, 1);
        assertEquals(
                List.of(4, 2),
                ranking.bestFirst().stream().map(Ranking.Ranked::thing).toList());
        assertEquals(3, ranking.offered());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void communitiesAreDescribedFromTheLargestOn(PlainNetwork plain) {
        var network = plain.compact();
        var communities = Communities.none(network);
        // whatever finds them: here the first letter of the id
        plain.actors().keySet().forEach(id -> communities.put(network, true, id, id.charAt(0)));
        plain.alliances().keySet().forEach(id -> communities.put(network, false, id, id.charAt(0)));
        var contents = new CommunityList(network, communities, new double[network.actors().length])
                .result(NAMES)
                .contents();
        var head = (CommunityList.Head) contents.get(0);
        int nodes = 0;
        int last = Integer.MAX_VALUE;
        for (var item : contents.subList(1, contents.size())) {
            var community = (Community) item;
            int size = community.actors() + community.alliances();
            assertTrue(size <= last && size > 1);
            last = size;
            nodes += size;
            assertEquals(
                    community.actors(),
                    community.groups().stream().mapToInt(CodeCount::count).sum());
            assertTrue(community.central().size() == Math.min(5, community.actors()));
        }
        assertEquals(contents.size() - 1, head.found());
        var singles = Stream.concat(plain.actors().keySet().stream(), plain.alliances().keySet().stream())
                .collect(Collectors.groupingBy(id -> id.charAt(0), Collectors.counting()))
                .values()
                .stream()
                .filter(size -> size == 1)
                .count();
        assertEquals(network.nodes(), nodes + singles);
    }

    private static List<Broker> list(PlainNetwork plain, Map<String, Double> betweenness, String name) {
        var network = plain.compact();
        var scores = new double[network.actors().length];
        plain.actors().keySet().forEach(id -> scores[network.actor(id)] = betweenness.get(id));
        return new BrokerLists(network, scores, Method.EXACT)
                .results(NAMES).stream()
                        .filter(result -> result.name().equals(name))
                        .flatMap(result -> result.contents().stream().skip(1))
                        .map(Broker.class::cast)
                        .toList();
    }

    /** Every co-membership with each of the seven groups by 1/(m − 1), as parts of all of them. */
    private static Map<String, Double> shares(PlainNetwork plain, String id) {
        var shares = new HashMap<String, Double>();
        for (Set<String> members : plain.alliances().values()) {
            for (var partner : members) {
                if (members.contains(id) && !partner.equals(id)) {
                    plain.actors()
                            .get(partner)
                            .values(Attribute.GROUP)
                            .forEach(group -> shares.merge(group, 1.0 / (members.size() - 1), Double::sum));
                }
            }
        }
        double sum = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((group, share) -> share / sum);
        return shares;
    }

    private static double participation(Map<String, Double> shares) {
        return shares.isEmpty()
                ? 0
                : 1
                        - shares.values().stream()
                                .mapToDouble(share -> share * share)
                                .sum();
    }
}
