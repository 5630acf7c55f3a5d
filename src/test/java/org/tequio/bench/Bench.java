package org.tequio.bench;

import org.tequio.bench.synthetic.SyntheticPackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The benchmarks' front door: see {@code scripts/bench}. */
final class Bench {

    private static final long BYTES_PER_ACTOR = 30_000;

    private final Options options;
    private final Progress progress = new Progress();

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        try {
            new Bench(Options.parse(arguments)).run();
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage() + ": see scripts/bench --help.");
            return 2;
        } catch (Exception e) {
            if (!AtExit.isEnding()) {
                e.printStackTrace();
            }
            return 1;
        }
    }

    private void run() throws Exception {
        if (options.generate.isPresent()) {
            var counts = SyntheticPackage.write(options.out.orElseThrow(), options.generate.get(), options.seed);
            System.out.println(counts);
        } else {
            measure();
        }
    }

    private void measure() throws Exception {
        var folder = Files.createTempDirectory("tequio-bench");
        if (!options.keep) {
            AtExit.run(() -> delete(folder));
        }
        var report = new Report(options.size);
        if (options.data.isPresent()) {
            for (int i = 1; i <= options.rounds(); i++) {
                measure(Round.over(options.data.get(), folder.resolve("round-" + i), options.size, progress), report);
            }
        } else {
            measureFresh(folder, report);
        }
        publish(report);
    }

    private void measureFresh(Path folder, Report report) throws Exception {
        mustHaveSpace(folder);
        progress.say("generating a package of " + options.size + " actors in " + folder);
        var packages = Packages.generate(folder, options);
        for (int i = 1; i <= options.rounds(); i++) {
            progress.say("round %d of %d".formatted(i, options.rounds()));
            var ofRound = folder.resolve("round-" + i);
            measure(Round.fresh(ofRound, packages, progress), report);
            if (!options.keep) {
                delete(ofRound);
            }
        }
    }

    private void measure(Round begun, Report report) throws Exception {
        try (begun) {
            for (var experiment : options.experiments()) {
                experiment.run(begun).forEach(measurement -> report.add(experiment.name(), measurement));
                progress.say(experiment.name() + " measured");
                writeJson(report);
            }
        }
    }

    private void publish(Report report) throws IOException {
        var measured = options.data.map(Path::toString).orElse("seed " + options.seed);
        System.out.printf(
                "%s actors, %s, %d round(s) on %s%n", options.size, measured, options.rounds(), Machine.here());
        report.print(System.out);
    }

    /** After each experiment: a run of hours that ends early leaves what it has measured. */
    private void writeJson(Report report) throws IOException {
        if (options.json.isPresent()) {
            report.writeJson(options.json.get(), Machine.here(), options);
        }
    }

    private void mustHaveSpace(Path folder) throws IOException {
        long needed = options.size.actors() * BYTES_PER_ACTOR + (2L << 30);
        long there = Files.getFileStore(folder).getUsableSpace();
        if (there < needed) {
            throw new IOException("%s has %d MiB free, and %d are needed: point TMPDIR elsewhere"
                    .formatted(folder, there >> 20, needed >> 20));
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException e) {
            System.err.println("bench: " + folder + " is left over: " + e.getMessage());
        }
    }
}
