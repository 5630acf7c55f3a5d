package org.tequio.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A data package into the register, against {@code COPY} of the same rows. The projection stands still meanwhile. */
final class ImportExperiment implements Experiment {

    private static final Figure ROWS = Figure.of("rows written", "rows/s").with(Target.ratioAtLeast(0.25));
    private static final Figure UPLOAD = Figure.of("upload until accepted", "s");
    private static final Figure DURATION = Figure.of("accepted until done", "s");
    private static final Figure CPU = Figure.of("CPU of all programs", "µs/row");
    private static final Figure APPLICATION = Figure.of("CPU of the application", "µs/row");
    private static final Figure POSTGRES = Figure.of("CPU of PostgreSQL", "µs/row");
    private static final Figure OTHERS = Figure.of("CPU taken by strangers", "%");
    private static final Figure HEAP =
            Figure.of("heap growth", "MiB").with(Target.atMost(256).from("1m"));
    private static final Figure RESIDENT_APPLICATION = Figure.of("resident, application", "MiB");
    private static final Figure RESIDENT_POSTGRES = Figure.of("resident, PostgreSQL", "MiB");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public boolean changesTheRegister() {
        return true;
    }

    @Override
    public Stream<Measurement> run(Round round) throws IOException, InterruptedException, SQLException {
        var loaded = round.loaded();
        var tequio = round.tequio();
        double residentApplication = tequio.application().residentMiB();
        double residentPostgres = tequio.postgres().residentMiB();
        round.progress().say("copying the same rows");
        var floor = CopyFloor.of(tequio, round.warmUpRevision(), round.folder(), round.progress());
        long rows = floor.rows();
        var costs = loaded.run().costs();
        return Stream.of(
                ROWS.measured(costs.perSecond(rows), floor.costs().perSecond(rows)),
                DURATION.measured(costs.seconds(), floor.costs().seconds()),
                UPLOAD.measured(loaded.run().uploadSeconds()),
                OTHERS.measured(costs.foreignPercent(), floor.costs().foreignPercent()),
                CPU.measured(costs.cpuMicrosPer(rows), floor.costs().cpuMicrosPer(rows)),
                APPLICATION.measured(costs.cpuMicrosPer("application", rows)),
                POSTGRES.measured(costs.cpuMicrosPer("postgres", rows)),
                HEAP.measured(loaded.heap().growthMiB()),
                RESIDENT_APPLICATION.measured(residentApplication),
                RESIDENT_POSTGRES.measured(residentPostgres));
    }
}
