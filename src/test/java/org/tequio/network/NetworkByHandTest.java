package org.tequio.network;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/**
 * What the network's answers are on random graphs is computed a second time, plainly or by JGraphT. Names are ids there,
 * so that both can be compared. {@code -Dtequio.network.asked=50} asks about so many actors of each graph.
 */
@QuarkusTest
class NetworkByHandTest {

    private static final int GRAPHS = 20;
    private static final int LEAST_NODES = 50;
    private static final int MOST_NODES = 500;
    private static final int ASKED = Integer.getInteger("tequio.network.asked", 3);
    private static final int LONGEST = 12;
    private static final double TOLERANCE = 1e-12;
    private static final JsonPathConfig DOUBLES =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE);

    private static final TestPackage ROWS = TestPackage.ofNewSource();
    private static final List<RandomNetwork> GRAPHS_ASKED = IntStream.range(0, GRAPHS)
            .mapToObj(graph -> RandomNetwork.of(
                    ROWS.source() + "-" + graph,
                    graph,
                    LEAST_NODES + graph * (MOST_NODES - LEAST_NODES) / (GRAPHS - 1)))
            .toList();
    private static final Map<String, String> IDS = new HashMap<>();
    private static boolean imported;

    private final SplittableRandom random = new SplittableRandom(5);

    @BeforeEach
    void imported() {
        if (!imported) {
            ROWS.with("actors", csv("id,name,kind,country,source_url", RandomNetwork::actorRows))
                    .with("alliances", csv("id,name,kind,source_url", RandomNetwork::allianceRows))
                    .with(
                            "memberships",
                            csv("alliance_id,actor_id,role,end_year,source_url", RandomNetwork::membershipRows))
                    .imported();
            awaitLevel();
            imported = true;
        }
    }

    @Test
    void neighboursAreThoseOfABreadthFirstSearch() {
        for (var graph : GRAPHS_ASKED) {
            for (var actor : some(graph)) {
                int depth = random.nextInt(1, 4);
                var answer = get("/api/v1/actors/%s/network?limit=1000&depth=%d".formatted(id(actor), depth));
                var expected = graph.distances(actor);
                expected.values().removeIf(distance -> distance > 2 * depth);
                assertEquals(new TreeMap<>(expected), byName(answer, "distance"), actor);
                assertFalse(answer.getBoolean("truncated"));
                assertEquals(edges(graph, expected), answer.getList("edges.id").size(), actor);
                assertStrengths(graph, actor, answer);
            }
        }
    }

    /** Each membership between a node and one that is a step farther. */
    private static long edges(RandomNetwork graph, Map<String, Integer> distances) {
        return graph.members().entrySet().stream()
                .flatMap(alliance -> alliance.getValue().stream().map(actor -> List.of(actor, alliance.getKey())))
                .filter(ends -> distances.keySet().containsAll(ends))
                .mapToInt(ends -> graph.twice().contains(String.join(" ", ends)) ? 2 : 1)
                .sum();
    }

    private static void assertStrengths(RandomNetwork graph, String actor, JsonPath answer) {
        var strengths = named(answer, "nodes", "strength");
        for (var partner : graph.partners(actor)) {
            assertEquals(graph.tie(actor, partner), strengths.get(partner), TOLERANCE);
        }
    }

    @Test
    void pagesMakeUpTheWhole() {
        var graph = GRAPHS_ASKED.get(GRAPHS - 1);
        for (var actor : some(graph)) {
            var address = "/api/v1/actors/%s/network?depth=2".formatted(id(actor));
            var whole = get(address + "&limit=1000");
            var nodes = new HashSet<String>();
            var edges = new HashSet<String>();
            var page = get(address + "&limit=7");
            int shown = page.getList("nodes").size();
            collect(page, nodes, edges);
            while (page.getString("next") != null) {
                page = get(address + "&limit=7&cursor=" + page.getString("next"));
                shown += page.getList("nodes").size();
                collect(page, nodes, edges);
            }
            assertEquals(new HashSet<>(whole.getList("nodes.id")), nodes);
            assertEquals(new HashSet<>(whole.getList("edges.id")), edges);
            assertEquals(nodes.size(), shown, "no node comes twice");
        }
    }

    private static void collect(JsonPath page, HashSet<String> nodes, HashSet<String> edges) {
        nodes.addAll(page.getList("nodes.id"));
        edges.addAll(page.getList("edges.id"));
    }

    @Test
    void chainsAreAsShortAsThoseOfYen() {
        GRAPHS_ASKED.forEach(graph -> mustLeadAsYenDoes(graph, ""));
    }

    @Test
    void chainsOfTiesInForceAreAsShortAsThoseOfYen() {
        GRAPHS_ASKED.forEach(graph -> mustLeadAsYenDoes(graph.inForce(), "&at=2020"));
    }

    private void mustLeadAsYenDoes(RandomNetwork graph, String asked) {
        var yen = new YenKShortestPath<>(simple(graph));
        for (var from : some(graph)) {
            var to = another(graph, from);
            var expected = yen.getPaths(from, to, 5).stream()
                    .map(path -> path.getLength())
                    .filter(length -> length <= LONGEST)
                    .toList();
            var answer = get("/api/v1/paths?k=5&from=%s&to=%s%s".formatted(id(from), id(to), asked));
            assertEquals(expected, answer.getList("items.length"), from + " to " + to);
            var one = get("/api/v1/paths?from=%s&to=%s%s".formatted(id(from), id(to), asked));
            assertEquals(expected.stream().limit(1).toList(), one.getList("items.length"));
            answer.<List<String>>getList("items.nodes.name").forEach(chain -> mustLead(graph, chain, from, to));
            answer.<List<String>>getList("items.nodes.name").stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .forEach((chain, times) -> assertEquals(1, times, "twice: " + chain));
        }
    }

    private static void mustLead(RandomNetwork graph, List<String> chain, String from, String to) {
        assertEquals(List.of(from, to), List.of(chain.get(0), chain.get(chain.size() - 1)));
        assertEquals(chain.size(), new HashSet<>(chain).size(), "no node comes twice");
        for (int place = 1; place < chain.size(); place++) {
            assertTrue(graph.neighbours(chain.get(place - 1)).contains(chain.get(place)));
        }
    }

    @Test
    void suggestionsAreWhereResourcesFlow() {
        for (var graph : GRAPHS_ASKED) {
            for (var actor : some(graph)) {
                var answer = get(("/api/v1/actors/%s/suggestions?limit=100&without=same-territory&without=same-sdg"
                                + "&without=same-activity&without=missing-group")
                        .formatted(id(actor)));
                var resources = graph.resources(actor);
                double most =
                        resources.values().stream().mapToDouble(r -> r).max().orElse(1);
                var shown = named(answer, "items", "score");
                assertEquals(Math.min(100, resources.size()), shown.size(), actor);
                shown.forEach((name, score) -> assertEquals(0.6 * resources.get(name) / most, score, TOLERANCE, name));
            }
        }
    }

    private static SimpleGraph<String, DefaultEdge> simple(RandomNetwork network) {
        var graph = new SimpleGraph<String, DefaultEdge>(DefaultEdge.class);
        network.actors().forEach(graph::addVertex);
        network.members().forEach((alliance, actors) -> {
            graph.addVertex(alliance);
            actors.forEach(actor -> graph.addEdge(actor, alliance));
        });
        return graph;
    }

    private List<String> some(RandomNetwork graph) {
        return Stream.generate(
                        () -> graph.actors().get(random.nextInt(graph.actors().size())))
                .distinct()
                .limit(Math.min(ASKED, graph.actors().size()))
                .toList();
    }

    private String another(RandomNetwork graph, String actor) {
        return some(graph).stream()
                .filter(other -> !other.equals(actor))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> byName(JsonPath answer, String property) {
        var values = new TreeMap<String, Integer>();
        named(answer, "nodes", property).forEach((name, value) -> values.put(name, value.intValue()));
        return values;
    }

    private static Map<String, Double> named(JsonPath answer, String list, String property) {
        var values = new HashMap<String, Double>();
        for (var item : answer.<Map<String, Object>>getList(list)) {
            values.put((String) item.get("name"), ((Number) item.get(property)).doubleValue());
        }
        return values;
    }

    private static JsonPath get(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath(DOUBLES);
    }

    private static String id(String actor) {
        return IDS.computeIfAbsent(actor, name -> given().queryParam("identifier", ROWS.source() + ":" + name)
                .get("/api/v1/actors")
                .jsonPath()
                .getString("items[0].id"));
    }

    private static String csv(String header, Function<RandomNetwork, List<String>> rows) {
        return Stream.concat(Stream.of(header), GRAPHS_ASKED.stream().flatMap(graph -> rows.apply(graph).stream()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
