package org.tequio.network.analysis;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;
import org.tequio.shared.Graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** Twenty random networks in the real graph, computed by the real library. */
@QuarkusTest
class GraphDataScienceTest {

    private static final double TOLERANCE = 1e-6;
    /** Nodes of the largest of the twenty networks. */
    private static final int LARGEST = 500;

    private static boolean imported;
    private static int actorsOfTheTwenty;

    @Inject
    Graph graph;

    @Inject
    GraphDataScience library;

    @Inject
    Runs runs;

    @BeforeEach
    void thereAreTwentyNetworks() {
        if (!imported) {
            var actors = new StringBuilder("id,name,kind,country,source_url\n");
            var alliances = new StringBuilder("id,name,kind,source_url\n");
            var memberships = new StringBuilder("alliance_id,actor_id,role,source_url\n");
            for (int seed = 1; seed <= 20; seed++) {
                var network = PlainNetwork.random(seed);
                actorsOfTheTwenty += network.actors().size();
                network.actors()
                        .forEach((id, actor) -> actors.append("%1$s,Random %1$s,%2$s,%3$s,https://e.org%n"
                                .formatted(id, kind(actor.group()), actor.country())));
                network.alliances().forEach((id, members) -> {
                    alliances.append("%1$s,Random %1$s,project,https://e.org%n".formatted(id));
                    members.forEach(member -> memberships.append("%s,%s,member,https://e.org%n".formatted(id, member)));
                });
            }
            TestPackage.ofNewSource()
                    .with("actors", actors.toString())
                    .with("alliances", alliances.toString())
                    .with("memberships", memberships.toString())
                    .imported();
            awaitLevel();
            imported = true;
        }
    }

    @Test
    void betweennessIsThatOfJGraphTAndModularityThatOfTheCommunities() throws Exception {
        var run = runs.find(Analysed.now().getString("id")).orElseThrow();
        graph.<Object>read(reading -> {
            var network = NetworkReader.read(reading).build();
            assertTrue(network.memberships() > 2_000, "the networks are there");
            library.project(reading, run, copy -> {
                var communities = Communities.none(network);
                copy.findCommunities(network, communities);
                var betweenness = new double[network.actors().length];
                exactly(copy).addBetweenness(network, betweenness);
                mustBeThoseOfJGraphT(network, betweenness);
                double begun = modularity(network, communities);
                assertEquals(stated(reading, copy), begun, TOLERANCE);
                LeidenIterations.improve(
                        network,
                        communities,
                        run.parameters().leiden(),
                        run.parameters().seed());
                double shown = run.shown().modularity();
                assertEquals(modularity(network, communities), shown, TOLERANCE);
                assertTrue(shown >= begun - TOLERANCE, () -> "no iteration makes it worse: %s, then %s"
                        .formatted(begun, shown));
            });
            assertEquals(
                    List.of(),
                    reading.all("CALL gds.graph.list() YIELD graphName RETURN graphName", Map.of(), Map.class));
            return 0;
        });
    }

    @Test
    void listsGoOnToTheirEnd() {
        Analysed.now();
        for (var list : List.of("brokers", "communities", "brokers?between=government&between=academia")) {
            var items = new ArrayList<Object>();
            var address = "/api/v1/network/" + list + (list.contains("?") ? "&" : "?") + "limit=40";
            String next = null;
            long total;
            do {
                var page = given().urlEncodingEnabled(false)
                        .get(next == null ? address : address + "&cursor=" + next)
                        .then()
                        .statusCode(200)
                        .body("total", greaterThan(0))
                        .extract()
                        .jsonPath();
                items.addAll(page.getList("items"));
                total = page.getLong("total");
                next = page.getString("next");
            } while (next != null);
            assertEquals(total, items.size());
            assertEquals(total, items.stream().distinct().count());
        }
    }

    /** However much the tests before have left in the graph. */
    private static GraphDataScience.Copy exactly(GraphDataScience.Copy copy) {
        var asked = copy.parameters();
        var exact = new AnalysisParameters.Betweenness(
                Integer.MAX_VALUE,
                asked.betweenness().samplingSize(),
                asked.betweenness().concurrency());
        return new GraphDataScience.Copy(
                copy.graph(),
                copy.name(),
                new AnalysisParameters(asked.seed(), asked.clustering(), asked.leiden(), exact));
    }

    /** In every component as large as the twenty or smaller: JGraphT takes minutes for what other tests leave. */
    private static void mustBeThoseOfJGraphT(Network network, double[] found) {
        var graph = jgrapht(network);
        int compared = 0;
        for (var component : new ConnectivityInspector<>(graph).connectedSets()) {
            if (component.size() <= LARGEST) {
                var scores = new BetweennessCentrality<>(new AsSubgraph<>(graph, component)).getScores();
                for (var node : scores.entrySet()) {
                    if (node.getKey() < found.length) {
                        double expected = node.getValue();
                        int actor = node.getKey();
                        assertEquals(expected, found[actor], TOLERANCE * Math.max(1, expected), network.actorId(actor));
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared >= actorsOfTheTwenty, "the networks were compared, not only " + compared + " actors");
    }

    /** Actors by their numbers, alliances behind them. */
    private static SimpleGraph<Integer, DefaultEdge> jgrapht(Network network) {
        int actors = network.actors().length;
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        IntStream.range(0, network.nodes()).forEach(graph::addVertex);
        var members = network.membersOf();
        for (int alliance = 0; alliance < members.nodes(); alliance++) {
            for (int i = members.from(alliance); i < members.to(alliance); i++) {
                graph.addEdge(actors + alliance, members.target(i));
            }
        }
        return graph;
    }

    /** As its definition says, pair by pair of the same community. */
    private static double modularity(Network network, Communities communities) {
        var graph = jgrapht(network);
        var degrees = new HashMap<Integer, Double>();
        double edges = graph.edgeSet().size();
        double inside = 0;
        for (var edge : graph.edgeSet()) {
            int one = community(network, communities, graph.getEdgeSource(edge));
            int other = community(network, communities, graph.getEdgeTarget(edge));
            inside += one == other ? 1 : 0;
            degrees.merge(one, 1.0, Double::sum);
            degrees.merge(other, 1.0, Double::sum);
        }
        return inside / edges
                - degrees.values().stream()
                        .mapToDouble(degree -> degree / (2 * edges) * (degree / (2 * edges)))
                        .sum();
    }

    private static int community(Network network, Communities communities, int node) {
        int actors = network.actors().length;
        return node < actors ? communities.ofActors()[node] : communities.ofAlliances()[node - actors];
    }

    private static double stated(Graph.Reading reading, GraphDataScience.Copy copy) {
        return reading.first(
                        "CALL gds.leiden.stats($name, {randomSeed: 1, concurrency: 1}) YIELD modularity RETURN modularity",
                        Map.of("name", copy.name()),
                        Stated.class)
                .orElseThrow()
                .modularity();
    }

    private static String kind(String group) {
        return switch (group) {
            case "government" -> "local-government";
            case "political" -> "legislature";
            case "academia" -> "university";
            case "civil-society" -> "association";
            case "sse-organisation" -> "cooperative";
            case "business" -> "company";
            case "development-partner" -> "bilateral-agency";
            case "platform" -> "network";
            default -> "unknown";
        };
    }

    record Stated(double modularity) {}
}
