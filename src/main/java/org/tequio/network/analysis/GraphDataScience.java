package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Record;
import org.tequio.network.analysis.AnalysisParameters.Betweenness;
import org.tequio.network.analysis.AnalysisParameters.Leiden;
import org.tequio.shared.Graph.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What Neo4j's Graph Data Science library computes, by those of its procedures that only read. It works on a copy of the
 * network in the memory of Neo4j, undirected and with each membership once, which is dropped in any case.
 */
@ApplicationScoped
class GraphDataScience {

    private static final String PREFIX = "tequio-analysis-";

    private static final List<String> NEEDED =
            List.of("gds.betweenness.stream", "gds.graph.drop", "gds.graph.list", "gds.leiden.stream");
    private static final String INSTALLED = """
            SHOW PROCEDURES YIELD name
            WHERE name IN $needed
            RETURN count(name) AS procedures
            """;
    private static final String VERSION = "RETURN gds.version() AS version";
    /** In the order of ids, on which the order of nodes in memory depends, and on that what Leiden comes upon first. */
    private static final String PROJECT = """
            MATCH (l:Alliance)
            WHERE l.id > ''
            WITH l
            ORDER BY l.id
            UNWIND COLLECT {
                MATCH (a:Actor)-[m:MEMBER_OF]->(l)
                WHERE NOT m.state IN $leftOut
                RETURN DISTINCT a
                ORDER BY a.id
            } AS a
            RETURN gds.graph.project($name, a, l, {}, {undirectedRelationshipTypes: ['*']}) AS graph
            """;

    private static final String LEFTOVERS = """
            CALL gds.graph.list() YIELD graphName
            WHERE graphName STARTS WITH $prefix
            RETURN graphName AS name
            """;
    private static final String DROP = "CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName";
    private static final String LEIDEN = """
            CALL gds.leiden.stream($name, {
                gamma: $gamma, theta: $theta, tolerance: $tolerance, maxLevels: $maxLevels,
                randomSeed: $seed, concurrency: $concurrency
            }) YIELD nodeId, communityId
            WITH gds.util.asNode(nodeId) AS node, communityId
            RETURN node:Actor AS actor, node.id AS id, communityId AS community
            """;
    private static final String BETWEENNESS = """
            CALL gds.betweenness.stream($name, {concurrency: $concurrency}) YIELD nodeId, score
            WITH gds.util.asNode(nodeId) AS node, score
            WHERE node:Actor
            RETURN node.id AS id, score
            """;
    private static final String SAMPLED_BETWEENNESS = """
            CALL gds.betweenness.stream($name, {
                samplingSize: $samplingSize, samplingSeed: $seed, concurrency: $concurrency
            }) YIELD nodeId, score
            WITH gds.util.asNode(nodeId) AS node, score
            WHERE node:Actor
            RETURN node.id AS id, score
            """;

    private final AnalysisConfig config;

    GraphDataScience(AnalysisConfig config) {
        this.config = config;
    }

    /** The version that is installed and may be used; none if something is missing of what is needed. */
    Optional<String> version(Reading graph) {
        boolean there = config.graphDataScience()
                && graph.first(INSTALLED, Map.of("needed", NEEDED), Installed.class)
                                .map(Installed::procedures)
                                .orElse(0L)
                        == NEEDED.size();
        return there ? graph.first(VERSION, Map.of(), Version.class).map(Version::version) : Optional.empty();
    }

    /** Computes what {@code work} asks of the copy of this run, and drops it, as well as those that others have left. */
    void project(Reading graph, Run run, Consumer<Copy> work) {
        graph.all(LEFTOVERS, Map.of("prefix", PREFIX), Name.class).forEach(left -> drop(graph, left.name()));
        var name = "%s%s-%d".formatted(PREFIX, run.id(), run.tries());
        try {
            graph.each(PROJECT, Map.of("name", name, "leftOut", NetworkReader.LEFT_OUT), row -> {});
            work.accept(new Copy(graph, name, run.parameters()));
        } finally {
            drop(graph, name);
        }
    }

    static Method method(Network network, Betweenness asked) {
        return Method.exactly(asked.isExactFor(network.tied()));
    }

    private static void drop(Reading graph, String name) {
        graph.each(DROP, Map.of("name", name), row -> {});
    }

    /** The network in the memory of Neo4j. */
    record Copy(Reading graph, String name, AnalysisParameters parameters) {

        void findCommunities(Network network, Communities found) {
            ask(
                    LEIDEN,
                    values(parameters.leiden()),
                    row -> found.put(
                            network,
                            row.get("actor").asBoolean(),
                            row.get("id").asString(),
                            row.get("community").asLong()));
        }

        /** Of each actor how many shortest paths lead over it, each counted by its share of those between its ends. */
        void addBetweenness(Network network, double[] found) {
            var asked = parameters.betweenness();
            if (method(network, asked) == Method.EXACT) {
                ask(BETWEENNESS, Map.of("concurrency", asked.concurrency()), row -> put(network, found, row, 1));
            } else {
                // GDS adds up what it sees from the nodes drawn
                double scale = (double) network.tied() / asked.samplingSize();
                ask(SAMPLED_BETWEENNESS, values(asked), row -> put(network, found, row, scale));
            }
        }

        private static void put(Network network, double[] found, Record row, double scale) {
            int actor = network.actor(row.get("id").asString());
            if (actor >= 0) {
                found[actor] = row.get("score").asDouble() * scale;
            }
        }

        private Map<String, Object> values(Leiden leiden) {
            return Map.of(
                    "gamma", leiden.gamma(),
                    "theta", leiden.theta(),
                    "tolerance", leiden.tolerance(),
                    "maxLevels", leiden.maxLevels(),
                    "concurrency", leiden.concurrency(),
                    "seed", parameters.seed());
        }

        private Map<String, Object> values(Betweenness asked) {
            return Map.of(
                    "samplingSize", asked.samplingSize(),
                    "concurrency", asked.concurrency(),
                    "seed", parameters.seed());
        }

        private void ask(String query, Map<String, Object> values, Consumer<Record> row) {
            var named = new HashMap<>(values);
            named.put("name", name);
            graph.each(query, named, row);
        }
    }

    private record Installed(long procedures) {}

    private record Version(String version) {}

    private record Name(String name) {}
}
