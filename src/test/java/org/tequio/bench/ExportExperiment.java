package org.tequio.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Taking all records home, against PostgreSQL's own {@code COPY … TO STDOUT} of the same rows. */
final class ExportExperiment implements Experiment {

    private static final Figure CSV = Figure.of("CSV, rows/s", "").with(Target.ratioAtLeast(0.5));
    private static final Figure NDJSON = Figure.of("NDJSON, rows/s", "").with(Target.ratioAtLeast(0.3));
    private static final Figure GRAPHML =
            Figure.of("the network as GraphML, rows/s", "").with(Target.ratioAtLeast(10));
    private static final Figure HEAP = Figure.of("heap growth of the application", "MiB");

    /** Until the machine code of the application is made; the heap is looked at meanwhile, which takes time. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final int TIMES = 5;

    private static final String NETWORK = "/api/v1/exports/network.graphml";
    private static final List<String> TYPES = List.of("actors", "alliances", "memberships");
    private static final List<String> COPIES = List.of(
            "COPY (SELECT * FROM actor WHERE status = 'listed' ORDER BY id) TO STDOUT (FORMAT csv, HEADER)",
            "COPY (SELECT * FROM alliance WHERE status = 'listed' ORDER BY id) TO STDOUT (FORMAT csv, HEADER)",
            "COPY (SELECT * FROM membership WHERE status = 'listed' ORDER BY id) TO STDOUT (FORMAT csv, HEADER)");
    private static final String ROWS = """
            SELECT (SELECT count(*) FROM actor WHERE status = 'listed')
                + (SELECT count(*) FROM alliance WHERE status = 'listed')
                + (SELECT count(*) FROM membership WHERE status = 'listed')
            """;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("exporting");
        long rows = tequio.register().number(ROWS);
        double heapGrowth;
        try (var heap = round.watchHeap()) {
            warmUp(tequio.api());
            heapGrowth = heap.growthMiB();
        }
        var csv = new ArrayList<Double>();
        var ndjson = new ArrayList<Double>();
        var graphml = new ArrayList<Double>();
        var copy = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            csv.add(seconds(() -> drain(tequio.api(), "csv")));
            copy.add(seconds(() -> copy(tequio.register())));
            ndjson.add(seconds(() -> drain(tequio.api(), "ndjson")));
            graphml.add(seconds(() -> tequio.api().drain(NETWORK)));
        }
        round.progress().say("writing GraphML by NetworkX");
        double networkx = networkxSeconds(tequio.api(), round.folder().resolve("graphml"));
        double floor = rows / Spread.of(copy).median();
        return Stream.of(
                CSV.measured(rows / Spread.of(csv).median(), floor),
                NDJSON.measured(rows / Spread.of(ndjson).median(), floor),
                GRAPHML.measured(rows / Spread.of(graphml).median(), rows / networkx),
                HEAP.measured(heapGrowth));
    }

    private static void warmUp(Api api) throws Exception {
        for (var end = Instant.now().plus(WARM_UP); Instant.now().isBefore(end); ) {
            drain(api, "csv");
            drain(api, "ndjson");
            api.drain(NETWORK);
        }
    }

    /** What NetworkX takes to write what it has read of ours. */
    private static double networkxSeconds(Api api, Path folder) throws Exception {
        Files.createDirectories(folder);
        api.save(NETWORK, folder.resolve("network.graphml"));
        return Python.run("graphml.py", folder).required("seconds").asDouble();
    }

    private static void drain(Api api, String format) throws Exception {
        for (var type : TYPES) {
            api.drain("/api/v1/exports/%s.%s".formatted(type, format));
        }
    }

    private static void copy(Register register) throws Exception {
        for (var statement : COPIES) {
            register.copy().copyOut(statement, OutputStream.nullOutputStream());
        }
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    @FunctionalInterface
    private interface Work {

        void run() throws Exception;
    }
}
