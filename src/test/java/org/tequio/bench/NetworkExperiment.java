package org.tequio.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Partners of an actor and chains between two, over HTTP, against what a researcher would take instead. */
final class NetworkExperiment implements Experiment {

    private static final Figure PARTNERS =
            Figure.of("partners, p50", "ms").with(Target.atMost(5).from("1m"));
    private static final Figure PARTNERS_SLOW = Figure.of("partners, p95", "ms");
    private static final Figure SUGGESTIONS = Figure.of("possible partners, p50", "ms");
    private static final Figure SUGGESTIONS_SLOW = Figure.of("possible partners, p95", "ms");
    private static final Figure PATH =
            Figure.of("a path, p50", "ms").with(Target.atMost(6).from("1m"));
    private static final Figure PATH_SLOW =
            Figure.of("a path, p99", "ms").with(Target.atMost(40).from("1m"));
    private static final Figure NO_PATH =
            Figure.of("no path, p99", "ms").with(Target.atMost(5).from("1m"));
    private static final Figure NETWORKX = Figure.of("a path or none, p50, and in NetworkX", "ms")
            .with(Target.ratioAtMost(1).from("100k"));
    private static final Figure IGRAPH = Figure.of("a path or none, p50, and in igraph", "ms");
    private static final Figure SQL = Figure.of("a path or none, p50, and in recursive SQL", "ms")
            .with(Target.ratioAtMost(1 / 5.0).from("100k"));

    private static final Figure SLOWEST =
            Figure.of("the slowest of the heaviest questions, 16 clients", "ms").with(Target.atMost(2_000));
    private static final Figure LARGEST =
            Figure.of("the largest answer to them", "MB").with(Target.atMost(5));
    private static final Figure HEAP = Figure.of("heap growth meanwhile", "MiB").with(Target.atMost(256));

    /** Until the machine code of the application and of the graph is made. */
    private static final int WARM_UP = 4_000;

    /** So many that a p99 is not the slowest of them. */
    private static final int PAIRS = 1_000;

    private static final int SQL_PAIRS = 10;
    private static final double P99 = 0.99;

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("walking the network");
        var drawn = pairs(Drawn.draw(tequio.register(), 2 * (PAIRS + WARM_UP), 4));
        int asked = Math.min(PAIRS, drawn.size() / 2);
        var pairs = drawn.subList(0, asked);
        var others = drawn.subList(asked, drawn.size());
        var api = tequio.api();
        new Paths(api).ask(others);
        partners(api, others);
        suggestions(api, others);
        var paths = new Paths(api);
        paths.ask(pairs);
        var partners = partners(api, pairs);
        var suggestions = suggestions(api, pairs);
        round.progress().say("asking recursive SQL");
        var sql = RecursiveSql.paths(tequio.register(), pairs.subList(0, SQL_PAIRS));
        round.progress().say("asking NetworkX and igraph");
        var peers = Peers.ask(tequio.register(), pairs, round.folder().resolve("peers"));
        round.progress().say("asking the heaviest questions");
        var heaviest = new Heaviest(api, tequio.register().largestHub(), pairs);
        heaviest.prepare();
        var heap = round.watchHeap();
        try (heap) {
            heaviest.ask();
        }
        return Stream.of(
                PARTNERS.measured(
                        partners.p50(), peers.latencies("networkx", "partners").p50()),
                PARTNERS_SLOW.measured(partners.p95()),
                SUGGESTIONS.measured(suggestions.p50()),
                SUGGESTIONS_SLOW.measured(suggestions.p95()),
                PATH.measured(paths.found.p50()),
                PATH_SLOW.measured(paths.found.share(P99)),
                NO_PATH.measured(paths.none.share(P99)),
                NETWORKX.measured(
                        paths.all.p50(), peers.latencies("networkx", "paths").p50()),
                IGRAPH.measured(
                        paths.all.p50(), peers.latencies("igraph", "paths").p50()),
                SQL.measured(paths.all.p50(), sql.p50()),
                SLOWEST.measured(heaviest.slowestMillis()),
                LARGEST.measured(heaviest.largestMegabytes()),
                HEAP.measured(heap.growthMiB()));
    }

    private static List<List<String>> pairs(List<Drawn> actors) {
        return IntStream.range(0, actors.size() / 2)
                .mapToObj(pair -> List.of(
                        actors.get(2 * pair).id(), actors.get(2 * pair + 1).id()))
                .toList();
    }

    private static Latencies partners(Api api, List<List<String>> pairs) throws Exception {
        return first(api, pairs, "/api/v1/actors/%s/network");
    }

    private static Latencies suggestions(Api api, List<List<String>> pairs) throws Exception {
        return first(api, pairs, "/api/v1/actors/%s/suggestions");
    }

    private static Latencies first(Api api, List<List<String>> pairs, String address) throws Exception {
        var latencies = new Latencies();
        for (var pair : pairs) {
            latencies.time(() -> api.text(address.formatted(pair.get(0))));
        }
        return latencies;
    }

    /** Chains asked for, told apart by whether there was one. */
    private static final class Paths {

        private final Api api;
        private final Latencies all = new Latencies();
        private final Latencies found = new Latencies();
        private final Latencies none = new Latencies();

        private Paths(Api api) {
            this.api = api;
        }

        private void ask(List<List<String>> pairs) throws Exception {
            for (var pair : pairs) {
                var answer = new ArrayList<String>();
                double millis = all.time(
                        () -> answer.add(api.text("/api/v1/paths?from=%s&to=%s".formatted(pair.get(0), pair.get(1)))));
                (answer.get(0).contains("\"items\":[]") ? none : found).add(millis);
            }
        }
    }
}
