package org.tequio.bench;

import org.jspecify.annotations.Nullable;
import org.tequio.bench.synthetic.PackageSize;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * One round: a fresh Tequio, warmed up with a small package. What experiments build on is done when the first of them
 * asks for it, and once.
 */
final class Round implements AutoCloseable {

    private final Path folder;
    private final Packages packages;
    private final Progress progress;
    private final Tequio tequio;
    private final GraphCopy warmUp;
    private final long warmUpRevision;
    private @Nullable Loaded loaded;
    private @Nullable Projected projected;
    private @Nullable UnwindFloor floor;

    Round(Path folder, Packages packages, Progress progress) throws Exception {
        this.folder = folder;
        this.packages = packages;
        this.progress = progress;
        progress.say("starting PostgreSQL, Neo4j and the application");
        tequio = Tequio.start(folder.resolve("tequio"));
        progress.say("warming up");
        ImportRun.of(tequio, packages.warmUp(), "warm-up", progress);
        tequio.awaitLevel(progress);
        warmUp = GraphCopy.of(tequio.graph(), folder.resolve("warm-up"), Set.of());
        warmUpRevision = tequio.register().latest();
    }

    Tequio tequio() {
        return tequio;
    }

    Progress progress() {
        return progress;
    }

    Path folder() {
        return folder;
    }

    /** Whatever came later belongs to the package that counts. */
    long warmUpRevision() {
        return warmUpRevision;
    }

    /** The package in the register, and nothing of it in the graph yet. */
    Loaded loaded() throws IOException, InterruptedException, SQLException {
        if (loaded == null) {
            progress.say("importing");
            var hold = tequio.register().holdOutbox();
            try (var heap = watchHeap()) {
                var run = ImportRun.of(tequio, packages.measured(), "bench", progress);
                loaded = new Loaded(hold, run, heap);
            }
        }
        return loaded;
    }

    /** The package in the graph too. */
    Projected projected() throws IOException, InterruptedException, SQLException {
        if (projected == null) {
            var hold = loaded().hold();
            progress.say("projecting");
            try (var heap = watchHeap()) {
                double countingBefore = countingSeconds();
                var clock = Costs.begin(tequio.programs());
                hold.close();
                tequio.awaitLevel(progress);
                projected = new Projected(tequio, clock.stop(), countingSeconds() - countingBefore, heap);
            }
            tequio.proveGraph();
        }
        return projected;
    }

    /** The same graph, loaded by hand into a Neo4j as fresh as ours was. */
    UnwindFloor floor() throws IOException, InterruptedException, SQLException {
        if (floor == null) {
            projected();
            progress.say("copying the graph for the loader by hand");
            var copy = GraphCopy.of(tequio.graph(), folder.resolve("graph"), warmUp.ids());
            try (var engines = Launched.engines(folder.resolve("floor"));
                    var graph = new GraphAccess(engines)) {
                progress.say("loading by hand");
                UnwindFloor.copySchema(tequio.graph(), graph);
                UnwindFloor.load(warmUp, graph, engines.program("neo4j"), progress);
                floor = UnwindFloor.load(copy, graph, engines.program("neo4j"), progress);
            }
        }
        return floor;
    }

    private double countingSeconds() throws IOException, InterruptedException {
        return tequio.api().metric("tequio_projection_counting_seconds_sum");
    }

    HeapWatch watchHeap() throws IOException, InterruptedException {
        int seconds = packages.size().actors() > PackageSize.parse("10k").actors() ? 15 : 3;
        return new HeapWatch(tequio.application(), tequio.api(), Duration.ofSeconds(seconds));
    }

    @Override
    public void close() throws SQLException {
        progress.say("stopping");
        tequio.close();
    }

    /** What an import left. */
    record Loaded(OutboxHold hold, ImportRun run, HeapWatch heap) {}

    /**
     * What the projection left.
     *
     * @param countingSeconds what it spent on its counters
     */
    record Projected(Tequio tequio, Costs costs, double countingSeconds, HeapWatch heap) {}
}
