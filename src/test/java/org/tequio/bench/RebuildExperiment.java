package org.tequio.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The graph written anew while somebody reads, against a loader written by hand that nobody disturbs. */
final class RebuildExperiment implements Experiment {

    private static final String RECORDS = """
            SELECT (SELECT count(*) FROM actor) + (SELECT count(*) FROM alliance)
                + (SELECT count(*) FROM membership) + (SELECT count(*) FROM experience)
            """;

    private static final Figure DURATION =
            Figure.of("until rebuilt", "s").with(Target.atMost(15 * 60).from("1m"));
    private static final Figure RECORDS_REBUILT = Figure.of("records rebuilt", "1/s");
    private static final Figure READS = Figure.of("reads meanwhile", "1/s");
    private static final Figure MIDDLE = Figure.of("reads meanwhile, p50", "ms");
    private static final Figure SLOW = Figure.of("reads meanwhile, p95", "ms");
    private static final Figure ERRORS = Figure.of("failed reads", "").with(Target.atMost(0));
    private static final Figure OTHERS = Figure.of("CPU taken by strangers", "%");
    private static final Figure CPU = Figure.of("CPU of all programs", "µs/rec");
    private static final Figure APPLICATION = Figure.of("CPU of the application", "µs/rec");
    private static final Figure NEO4J = Figure.of("CPU of Neo4j", "µs/rec");
    private static final Figure HEAP = Figure.of("heap growth", "MiB");

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public boolean changesTheRegister() {
        return true;
    }

    @Override
    public Stream<Measurement> run(Round round) throws IOException, InterruptedException, SQLException {
        var floor = round.floor();
        var tequio = round.tequio();
        round.progress().say("rebuilding the graph while reading");
        var readers = new Readers(tequio.api());
        var heap = round.watchHeap();
        Costs costs;
        try (readers;
                heap) {
            var clock = Costs.begin(tequio.programs());
            tequio.api().post("/api/v1/admin/projection/rebuild");
            tequio.awaitLevel(round.progress());
            costs = clock.stop();
        }
        tequio.proveGraph();
        long records = tequio.register().number(RECORDS);
        return Stream.of(
                DURATION.measured(costs.seconds()),
                RECORDS_REBUILT.measured(costs.perSecond(records), floor.costs().perSecond(floor.rows())),
                READS.measured(readers.reads() / costs.seconds()),
                MIDDLE.measured(readers.millis(0.5)),
                SLOW.measured(readers.millis(0.95)),
                ERRORS.measured(readers.errors()),
                OTHERS.measured(costs.foreignPercent(), floor.costs().foreignPercent()),
                CPU.measured(costs.cpuMicrosPer(records), floor.costs().cpuMicrosPer(floor.rows())),
                APPLICATION.measured(costs.cpuMicrosPer("application", records)),
                NEO4J.measured(costs.cpuMicrosPer("neo4j", records)),
                HEAP.measured(heap.growthMiB()));
    }
}
