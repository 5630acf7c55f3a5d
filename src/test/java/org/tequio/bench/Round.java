package org.tequio.bench;

import org.jspecify.annotations.Nullable;
import org.tequio.bench.synthetic.PackageSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * One round: a fresh Tequio, warmed up with a small package, or one over the data that somebody keeps. What experiments
 * build on is done when the first of them asks for it, and once.
 */
final class Round implements AutoCloseable {

    private final Path folder;
    private final PackageSize size;
    private final Progress progress;
    private final Tequio tequio;
    private final @Nullable Fresh fresh;
    private @Nullable Loaded loaded;
    private @Nullable Projected projected;
    private @Nullable UnwindFloor floor;

    private Round(Path folder, PackageSize size, Progress progress, Tequio tequio, @Nullable Fresh fresh) {
        this.folder = folder;
        this.size = size;
        this.progress = progress;
        this.tequio = tequio;
        this.fresh = fresh;
    }

    static Round fresh(Path folder, Packages packages, Progress progress) throws Exception {
        var tequio = start(folder.resolve("tequio"), progress);
        progress.say("warming up");
        ImportRun.of(tequio, Upload.of(packages.warmUp()), "warm-up", progress);
        tequio.awaitLevel(progress);
        var warmUp = GraphCopy.of(tequio.graph(), folder.resolve("warm-up"), Set.of());
        var fresh = new Fresh(packages, warmUp, tequio.register().latest());
        return new Round(folder, packages.size(), progress, tequio, fresh);
    }

    /** @param data what a Tequio left that has been stopped */
    static Round over(Path data, Path folder, PackageSize size, Progress progress) throws Exception {
        Files.createDirectories(folder);
        var tequio = start(data, progress);
        tequio.awaitLevel(progress);
        return new Round(folder, size, progress, tequio, null);
    }

    private static Tequio start(Path data, Progress progress) throws Exception {
        progress.say("starting PostgreSQL, Neo4j and the application");
        return Tequio.start(data);
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

    /** What is to be imported. */
    Path dataPackage() {
        return begun().packages().measured();
    }

    /** Whatever came later belongs to the package that counts. */
    long warmUpRevision() {
        return begun().revision();
    }

    /** A Tequio that holds what is to be measured, in the graph too. */
    Tequio level() throws IOException, InterruptedException, SQLException {
        if (fresh != null) {
            projected();
        }
        return tequio;
    }

    /** The package in the register, and nothing of it in the graph yet. */
    Loaded loaded() throws IOException, InterruptedException, SQLException {
        if (loaded == null) {
            progress.say("importing");
            var hold = tequio.register().holdOutbox();
            try (var heap = watchHeap()) {
                var run = ImportRun.of(tequio, Upload.of(dataPackage()), "bench", progress);
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
            tequio.register().vacuum();
        }
        return projected;
    }

    /** The same graph, loaded by hand into a Neo4j as fresh as ours was. */
    UnwindFloor floor() throws IOException, InterruptedException, SQLException {
        if (floor == null) {
            projected();
            progress.say("copying the graph for the loader by hand");
            var copy = GraphCopy.of(
                    tequio.graph(), folder.resolve("graph"), begun().warmUp().ids());
            try (var engines = Launched.engines(folder.resolve("floor"));
                    var graph = new GraphAccess(engines)) {
                progress.say("loading by hand");
                UnwindFloor.copySchema(tequio.graph(), graph);
                UnwindFloor.load(begun().warmUp(), graph, engines.program("neo4j"), progress);
                floor = UnwindFloor.load(copy, graph, engines.program("neo4j"), progress);
            }
        }
        return floor;
    }

    private double countingSeconds() throws IOException, InterruptedException {
        return tequio.api().metric("tequio_projection_counting_seconds_sum");
    }

    HeapWatch watchHeap() throws IOException, InterruptedException {
        int seconds = size.actors() > PackageSize.parse("10k").actors() ? 15 : 3;
        return new HeapWatch(tequio.application(), tequio.api(), Duration.ofSeconds(seconds));
    }

    private Fresh begun() {
        return Objects.requireNonNull(fresh, "Nothing is imported into what somebody keeps");
    }

    @Override
    public void close() throws SQLException {
        progress.say("stopping");
        tequio.close();
    }

    /**
     * What a fresh Tequio began with.
     *
     * @param revision after the small package
     */
    private record Fresh(Packages packages, GraphCopy warmUp, long revision) {}

    /** What an import left. */
    record Loaded(OutboxHold hold, ImportRun run, HeapWatch heap) {}

    /**
     * What the projection left.
     *
     * @param countingSeconds what it spent on its counters
     */
    record Projected(Tequio tequio, Costs costs, double countingSeconds, HeapWatch heap) {}
}
