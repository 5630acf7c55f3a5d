package org.tequio.bench;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;
import org.tequio.directory.Statements;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** One actor over HTTP, against the same Cypher through the driver and against a route that only sends bytes. */
final class GetExperiment implements Experiment {

    private static final Figure P50 = Figure.of("an actor, p50", "ms").with(Target.ratioAtMost(1.3));
    private static final Figure P95 = Figure.of("an actor, p95", "ms");
    private static final Figure UNCHANGED =
            Figure.of("an actor unchanged (304), p50", "ms").with(Target.ratioAtMost(0.5));
    private static final Figure THROUGHPUT =
            Figure.of("actors to 16 clients", "1/s").with(Target.ratioAtLeast(0.6));

    private static final int ACTORS = 1_000;
    private static final int WARM_UPS = 3;
    private static final Duration LOAD = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "get";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.projected().tequio();
        round.progress().say("reading actors");
        var ids = Names.draw(tequio.graph(), ACTORS, 1).ids();
        var paths = ids.stream().map(id -> "/api/v1/actors/" + id).toList();
        var ours = new Latencies();
        var unchanged = new Latencies();
        var floor = new Latencies();
        for (int pass = 0; pass <= WARM_UPS; pass++) {
            boolean counts = pass == WARM_UPS;
            for (int i = 0; i < ids.size(); i++) {
                var path = paths.get(i);
                var id = ids.get(i);
                var tag = tequio.api().tag(path);
                (counts ? floor : new Latencies()).time(() -> ask(tequio, id));
                (counts ? ours : new Latencies()).time(() -> tequio.api().text(path));
                (counts ? unchanged : new Latencies()).time(() -> tequio.api().unchanged(path, tag));
            }
        }
        return Stream.of(
                P50.measured(ours.p50(), floor.p50()),
                P95.measured(ours.p95(), floor.p95()),
                UNCHANGED.measured(unchanged.p50(), floor.p50()),
                throughput(round, tequio, paths));
    }

    private static Measurement throughput(Round round, Tequio tequio, List<String> paths) throws Exception {
        try (var memory = MemoryRoute.of(tequio.api().text(paths.get(0)), round.folder())) {
            Clients.perSecond(tequio.api(), paths, LOAD);
            Clients.perSecond(memory.api(), paths, LOAD);
            return THROUGHPUT.measured(
                    Clients.perSecond(tequio.api(), paths, LOAD), Clients.perSecond(memory.api(), paths, LOAD));
        }
    }

    private static void ask(Tequio tequio, String id) {
        var session =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        tequio.graph().ask(session, Statements.actor(), new HashMap<>(Statements.actorValues(id)));
    }
}
