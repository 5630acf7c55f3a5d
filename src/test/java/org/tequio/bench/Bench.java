package org.tequio.bench;

import org.tequio.bench.synthetic.SyntheticPackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The benchmarks' front door: see {@link Options#USAGE}. */
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
        if (options.help) {
            System.out.print(Options.USAGE);
        } else if (options.generate.isPresent()) {
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
        mustHaveSpace(folder);
        var report = new Report(options.size);
        progress.say("generating a package of " + options.size + " actors in " + folder);
        var packages = Packages.generate(folder, options);
        for (int round = 1; round <= options.rounds(); round++) {
            progress.say("round %d of %d".formatted(round, options.rounds()));
            measure(folder.resolve("round-" + round), packages, report);
        }
        publish(report);
    }

    private void measure(Path folder, Packages packages, Report report) throws Exception {
        try (var round = new Round(folder, packages, progress)) {
            for (var experiment : Experiment.ALL) {
                if (options.only.contains(experiment.name())) {
                    experiment.run(round).forEach(measurement -> report.add(experiment.name(), measurement));
                    progress.say(experiment.name() + " measured");
                    writeJson(report);
                }
            }
        }
        if (!options.keep) {
            delete(folder);
        }
    }

    private void publish(Report report) throws IOException {
        System.out.printf(
                "%s actors, seed %d, %d round(s) on %s%n",
                options.size, options.seed, options.rounds(), Machine.here());
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
