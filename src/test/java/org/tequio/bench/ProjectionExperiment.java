package org.tequio.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A register full of news into the graph, against a loader written by hand. */
final class ProjectionExperiment implements Experiment {

    private static final Figure MESSAGES =
            Figure.of("messages projected", "1/s").with(Target.ratioAtLeast(0.7));
    private static final Figure DURATION = Figure.of("until level", "s");
    private static final Figure OTHERS = Figure.of("CPU taken by strangers", "%");
    private static final Figure CPU = Figure.of("CPU of all programs", "µs/msg");
    private static final Figure APPLICATION = Figure.of("CPU of the application", "µs/msg");
    private static final Figure POSTGRES = Figure.of("CPU of PostgreSQL", "µs/msg");
    private static final Figure NEO4J = Figure.of("CPU of Neo4j", "µs/msg");
    private static final Figure COUNTING =
            Figure.of("of the time, for counters", "%").with(Target.atMost(15));
    private static final Figure HEAP = Figure.of("heap growth", "MiB");
    private static final Figure RESIDENT_APPLICATION = Figure.of("resident, application", "MiB");
    private static final Figure RESIDENT_NEO4J = Figure.of("resident, Neo4j", "MiB");

    @Override
    public String name() {
        return "projection";
    }

    @Override
    public boolean changesTheRegister() {
        return true;
    }

    @Override
    public Stream<Measurement> run(Round round) throws IOException, InterruptedException, SQLException {
        var projected = round.projected();
        double residentApplication = round.tequio().application().residentMiB();
        double residentNeo4j = round.tequio().neo4j().residentMiB();
        var floor = round.floor();
        var costs = projected.costs();
        long messages = round.loaded().run().created();
        return Stream.of(
                MESSAGES.measured(costs.perSecond(messages), floor.costs().perSecond(floor.rows())),
                DURATION.measured(costs.seconds(), floor.costs().seconds()),
                OTHERS.measured(costs.foreignPercent(), floor.costs().foreignPercent()),
                CPU.measured(costs.cpuMicrosPer(messages), floor.costs().cpuMicrosPer(floor.rows())),
                APPLICATION.measured(costs.cpuMicrosPer("application", messages)),
                POSTGRES.measured(costs.cpuMicrosPer("postgres", messages)),
                NEO4J.measured(costs.cpuMicrosPer("neo4j", messages)),
                COUNTING.measured(100 * projected.countingSeconds() / costs.seconds()),
                HEAP.measured(projected.heap().growthMiB()),
                RESIDENT_APPLICATION.measured(residentApplication),
                RESIDENT_NEO4J.measured(residentNeo4j));
    }
}
