package org.tequio.bench;

import org.neo4j.driver.Record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A whole analysis run, and of it Leiden alone against igraph's. */
final class CommunitiesExperiment implements Experiment {

    private static final Figure RUN = Figure.of("an analysis run", "s");
    private static final Figure LEIDEN = Figure.of("Leiden", "s").with(Target.ratioAtMost(3));
    private static final Figure MODULARITY = Figure.of("modularity", "").with(Target.ratioAtLeast(0.99));

    private static final String NAME = "bench";
    private static final String PROJECT = """
            MATCH (l:Alliance)
            UNWIND COLLECT {
                MATCH (a:Actor)-[m:MEMBER_OF]->(l)
                WHERE m.state <> 'disputed'
                RETURN DISTINCT a
            } AS a
            RETURN gds.graph.project($name, a, l, {}, {undirectedRelationshipTypes: ['*']}) AS graph
            """;
    private static final String STATS = """
            CALL gds.leiden.stats($name, {randomSeed: 1, concurrency: 1})
            YIELD computeMillis, modularity
            RETURN computeMillis, modularity
            """;
    private static final String DROP = "CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName";

    private static final long GLANCE_MILLIS = 200;

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("analysing the network");
        double run = analyse(tequio.api());
        var leiden = leiden(tequio.graph());
        round.progress().say("asking igraph for communities");
        var igraph = Peers.ask(tequio.register(), List.of(), round.folder().resolve("communities"));
        return Stream.of(
                RUN.measured(run),
                LEIDEN.measured(leiden.get("computeMillis").asDouble() / 1e3, igraph.leidenSeconds()),
                MODULARITY.measured(leiden.get("modularity").asDouble(), igraph.modularity()));
    }

    /** @return seconds from the request until the run is done */
    private static double analyse(Api api) throws Exception {
        long begin = System.nanoTime();
        var run = api.post("/api/v1/network/runs");
        var path = "/api/v1/network/runs/" + run.required("id").asText();
        while (!run.required("state").asText().equals("done")) {
            Thread.sleep(GLANCE_MILLIS);
            run = api.get(path);
            if (run.required("state").asText().equals("failed")) {
                throw new IllegalStateException("The analysis failed: " + run);
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Record leiden(GraphAccess graph) {
        var name = Map.<String, Object>of("name", NAME);
        var found = new ArrayList<Record>();
        try {
            graph.forEach(PROJECT, name, row -> {});
            graph.forEach(STATS, name, found::add);
        } finally {
            graph.forEach(DROP, name, row -> {});
        }
        return found.get(0);
    }
}
