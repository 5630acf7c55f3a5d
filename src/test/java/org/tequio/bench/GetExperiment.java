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
    private static final Figure AGAIN = Figure.of("an actor that somebody asked for before, p50", "ms");
    private static final Figure UNCHANGED =
            Figure.of("an actor unchanged (304), p50", "ms").with(Target.ratioAtMost(0.5));
    private static final Figure THROUGHPUT =
            Figure.of("actors to 16 clients", "1/s").with(Target.ratioAtLeast(0.6));

    private static final int WARM_UP = 8_000;

    /**
     * The same asked in so many ways, each of which the application answers as if for the first time, until the machine
     * code of all is made: it still took 15 % less time after 30,000 than after 10,000.
     */
    private static final List<String> WARM_UP_ENDS = List.of("?", "?&", "?&&", "");

    private static final int ACTORS = 1_000;
    private static final Duration LOAD = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "get";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("reading actors");
        var drawn = Drawn.draw(tequio.register(), ACTORS + WARM_UP, 1).stream()
                .map(Drawn::id)
                .toList();
        var strangers = drawn.subList(0, ACTORS);
        for (var end : WARM_UP_ENDS) {
            compare(tequio, drawn.subList(ACTORS, drawn.size()), end, Times.none());
        }
        var times = Times.none();
        compare(tequio, strangers, "", times);
        var floor = times.floor();
        return Stream.of(
                P50.measured(times.ours().p50(), floor.p50()),
                P95.measured(times.ours().p95(), floor.p95()),
                AGAIN.measured(times.again().p50(), floor.p50()),
                UNCHANGED.measured(times.unchanged().p50(), floor.p50()),
                throughput(
                        round,
                        tequio,
                        strangers.stream().map(GetExperiment::path).toList()));
    }

    /** Each actor once, as the application keeps answers; half of them past the application first. */
    private static void compare(Tequio tequio, List<String> ids, String end, Times times) throws Exception {
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var path = path(id) + end;
            if (i % 2 == 0) {
                times.floor().time(() -> ask(tequio, id));
            }
            times.ours().time(() -> tequio.api().text(path));
            if (i % 2 == 1) {
                times.floor().time(() -> ask(tequio, id));
            }
            times.again().time(() -> tequio.api().text(path));
            var tag = tequio.api().tag(path);
            times.unchanged().time(() -> tequio.api().unchanged(path, tag));
        }
    }

    private static String path(String id) {
        return "/api/v1/actors/" + id;
    }

    private static Measurement throughput(Round round, Tequio tequio, List<String> paths) throws Exception {
        var bodies = new HashMap<String, String>();
        for (var path : paths) {
            bodies.put(path, tequio.api().text(path));
        }
        try (var memory = MemoryRoute.of(bodies, round.folder())) {
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

    /** Of an actor asked for the first time, again, and by its tag; and the graph's own. */
    private record Times(Latencies ours, Latencies again, Latencies unchanged, Latencies floor) {

        static Times none() {
            return new Times(new Latencies(), new Latencies(), new Latencies(), new Latencies());
        }
    }
}
