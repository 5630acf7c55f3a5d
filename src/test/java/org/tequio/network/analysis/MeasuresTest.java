package org.tequio.network.analysis;

import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tequio.network.analysis.AnalysisParameters.Clustering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Twenty random networks of 50 to 500 nodes, measured here and by code that shares nothing with ours. */
class MeasuresTest {

    private static final double TOLERANCE = 1e-9;

    static Stream<PlainNetwork> networks() {
        return LongStream.rangeClosed(1, 20).mapToObj(PlainNetwork::random);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void componentsAreThoseOfJGraphT(PlainNetwork plain) {
        var inspector = new ConnectivityInspector<>(graph(plain));
        var largest =
                inspector.connectedSets().stream().mapToInt(Set::size).max().orElseThrow();
        var components = Components.of(plain.compact());
        assertEquals(inspector.connectedSets().size(), components.number());
        assertEquals(largest, components.largestActors() + components.largestAlliances());
        assertEquals(
                inspector.connectedSets().stream()
                        .filter(set -> set.size() == 1)
                        .count(),
                components.alone());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void mixingIsThatOfAllPairs(PlainNetwork plain) {
        for (var by : List.of(Attribute.GROUP, Attribute.COUNTRY, Attribute.POLE, Attribute.ACTIVITY)) {
            var met = CoMemberships.count(plain.compact(), by);
            var counted = new HashMap<String, Double>();
            var weighted = new HashMap<String, Double>();
            long leftOut = 0;
            for (var meeting : plain.meetings()) {
                var ones = meeting.one().values(by);
                var others = meeting.other().values(by);
                leftOut += ones.isEmpty() || others.isEmpty() ? 1 : 0;
                for (var one : ones) {
                    for (var other : others) {
                        double share = 1.0 / (ones.size() * others.size());
                        counted.merge(one + " " + other, share, Double::sum);
                        weighted.merge(one + " " + other, share / (meeting.size() - 1), Double::sum);
                    }
                }
            }
            assertSame(counted, met.plainSquare());
            assertSame(weighted, met.weightedSquare());
            assertEquals(plain.meetings().size() / 2, met.pairs());
            assertEquals(leftOut / 2, met.pairsLeftOut());
            assertAssortative(counted, met.plainSquare());
            assertAssortative(weighted, met.weightedSquare());
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void clusteringIsThatOfAllFourPaths(PlainNetwork plain) {
        long looked = 0;
        long closed = 0;
        var alliancesOf = plain.alliancesOf();
        for (var middle : plain.actors().keySet()) {
            for (var one : alliancesOf.get(middle)) {
                for (var other : alliancesOf.get(middle)) {
                    for (var begin : plain.alliances().get(one)) {
                        for (var end : plain.alliances().get(other)) {
                            if (!one.equals(other)
                                    && !begin.equals(middle)
                                    && !end.equals(middle)
                                    && !begin.equals(end)) {
                                var third = new HashSet<>(alliancesOf.get(begin));
                                third.retainAll(alliancesOf.get(end));
                                third.removeAll(Set.of(one, other));
                                looked++;
                                closed += third.isEmpty() ? 0 : 1;
                            }
                        }
                    }
                }
            }
        }
        // here each path was walked from both ends
        var paths = FourPaths.of(plain.compact(), new Clustering(Long.MAX_VALUE, 1), 1);
        assertEquals(new FourPaths(true, looked / 2, closed / 2), paths);
        var sampled = FourPaths.of(plain.compact(), new Clustering(-1, 40_000), 1);
        if (looked > 0) {
            assertFalse(sampled.exact());
            assertEquals(paths.clustering(), sampled.clustering(), 0.02);
            assertEquals(sampled, FourPaths.of(plain.compact(), new Clustering(-1, 40_000), 1));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void distributionsCountEveryNodeOnce(PlainNetwork plain) {
        var network = plain.compact();
        assertEquals(counts(plain.alliancesOf().values()), ValueCount.ofDegrees(network.alliancesOf()));
        assertEquals(counts(plain.alliances().values()), ValueCount.ofDegrees(network.membersOf()));
    }

    @Test
    void anEmptyNetworkHasNoFigures() {
        var nothing = new NetworkBuilder().build();
        assertEquals(new Components(0, 0, 0, 0), Components.of(nothing));
        assertNull(FourPaths.of(nothing, new Clustering(10, 10), 1).clustering());
        assertNull(CoMemberships.count(nothing, Attribute.GROUP).plainSquare().assortativity());
    }

    @Test
    void anIdIsPackedWithoutLoss() {
        for (var id : List.of("6qv3k0b74", "000000001", "nobody", "zzzzzzzzz")) {
            assertEquals(id, PackedId.unpack(PackedId.pack(id)));
        }
        assertTrue(PackedId.pack("6qv3k0b74") < PackedId.pack("7"));
    }

    private static List<ValueCount> counts(Iterable<Set<String>> sets) {
        var counts = new TreeMap<Integer, Integer>();
        sets.forEach(set -> counts.merge(set.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void assertSame(Map<String, Double> expected, Square found) {
        double total = 0;
        for (int row = 0; row < found.values().size(); row++) {
            for (int column = 0; column < found.values().size(); column++) {
                var cell = found.values().get(row) + " " + found.values().get(column);
                assertEquals(expected.getOrDefault(cell, 0.0), found.cells()[row][column], TOLERANCE, cell);
                total += found.cells()[row][column];
            }
        }
        assertEquals(expected.values().stream().mapToDouble(cell -> cell).sum(), total, TOLERANCE);
        assertEquals(total, found.total(), TOLERANCE);
    }

    private static void assertAssortative(Map<String, Double> cells, Square found) {
        double total = cells.values().stream().mapToDouble(cell -> cell).sum();
        var rows = new HashMap<String, Double>();
        cells.forEach((cell, count) -> rows.merge(cell.split(" ")[0], count / total, Double::sum));
        double chance = rows.values().stream().mapToDouble(row -> row * row).sum();
        double alike = cells.entrySet().stream()
                .filter(cell -> cell.getKey().split(" ")[0].equals(cell.getKey().split(" ")[1]))
                .mapToDouble(cell -> cell.getValue() / total)
                .sum();
        if (rows.size() < 2) {
            assertNull(found.assortativity());
        } else {
            assertEquals((alike - chance) / (1 - chance), found.assortativity(), TOLERANCE);
        }
    }

    static SimpleGraph<String, DefaultEdge> graph(PlainNetwork plain) {
        var graph = new SimpleGraph<String, DefaultEdge>(DefaultEdge.class);
        plain.actors().keySet().forEach(graph::addVertex);
        plain.alliances().keySet().forEach(graph::addVertex);
        plain.alliances().forEach((id, members) -> members.forEach(member -> graph.addEdge(id, member)));
        return graph;
    }
}
