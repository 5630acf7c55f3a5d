package org.tequio.bench;

import org.jspecify.annotations.Nullable;
import org.tequio.bench.synthetic.PackageSize;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the command line asked for. */
final class Options {

    static final String USAGE = """
            Usage: scripts/bench [--size 1k|10k|100k|1m] [--only NAME,…] [--rounds N] [--seed N] [--json FILE] [--keep]
                   scripts/bench --data DIR [--size SIZE] [--only NAME,…] [--rounds N] [--json FILE]
                   scripts/bench --generate SIZE --out DIR [--seed N]
            Measures Tequio on embedded PostgreSQL and Neo4j, started for this in a temporary folder.

              --size SIZE      actors in the generated package (default: 10k)
              --only NAME,…    only these experiments, of: %s
              --rounds N       how often, each time from an empty register (default: 3, above 100k: 1)
              --seed N         another seed gives another package (default: 1)
              --json FILE      write all figures there as well, after each experiment
              --keep           leave the temporary folder for a look
              --data DIR       measure what Tequio holds in this folder already, of scripts/start or round-N/tequio of
                               --keep; only what does not import, of as many actors as --size says
              --generate SIZE  only write a data package, without measuring
              --out DIR        where to
              --help           show this

            TMPDIR says where the temporary folder goes: it takes about 30 kB for each actor.
            TEQUIO_NEO4J_HEAP, TEQUIO_NEO4J_PAGECACHE and TEQUIO_APP_OPTS set the memory, as for scripts/start.
            Exit codes: 0 measured, whether targets are met or not; 1 something broke; 2 wrong options.
            """.formatted(String.join(", ", Experiment.NAMES));

    private static final int SMALL = 100_000;

    PackageSize size = PackageSize.parse("10k");
    Optional<List<String>> only = Optional.empty();
    long seed = 1;
    boolean keep;
    boolean help;
    Optional<Path> json = Optional.empty();
    Optional<PackageSize> generate = Optional.empty();
    Optional<Path> out = Optional.empty();
    Optional<Path> data = Optional.empty();
    private OptionalInt rounds = OptionalInt.empty();

    private Options() {}

    /** @throws IllegalArgumentException with a sentence for the user */
    static Options parse(String... arguments) {
        var options = new Options();
        var rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            options.take(rest.poll(), rest);
        }
        if (options.generate.isPresent() != options.out.isPresent()) {
            throw new IllegalArgumentException("--generate and --out go together");
        }
        if (options.data.isPresent() && !names(options.possible()).containsAll(options.only.orElse(List.of()))) {
            throw new IllegalArgumentException("--data is for " + String.join(", ", names(options.possible())));
        }
        return options;
    }

    int rounds() {
        return rounds.orElse(size.actors() <= SMALL ? 3 : 1);
    }

    /** What is to be measured, in order. */
    List<Experiment> experiments() {
        return possible().stream()
                .filter(experiment -> only.isEmpty() || only.get().contains(experiment.name()))
                .toList();
    }

    private List<Experiment> possible() {
        return Experiment.ALL.stream()
                .filter(experiment -> data.isEmpty() || !experiment.changesTheRegister())
                .toList();
    }

    private static List<String> names(List<Experiment> experiments) {
        return experiments.stream().map(Experiment::name).toList();
    }

    private void take(String option, Deque<String> rest) {
        switch (option) {
            case "--size" -> size = PackageSize.parse(value(option, rest.poll()));
            case "--only" -> only = Optional.of(experiments(value(option, rest.poll())));
            case "--rounds" -> rounds = OptionalInt.of((int) Math.max(1, number(option, rest.poll())));
            case "--seed" -> seed = number(option, rest.poll());
            case "--json" -> json = Optional.of(Path.of(value(option, rest.poll())));
            case "--generate" -> generate = Optional.of(PackageSize.parse(value(option, rest.poll())));
            case "--data" -> data = Optional.of(Path.of(value(option, rest.poll())));
            case "--out" -> out = Optional.of(Path.of(value(option, rest.poll())));
            case "--keep" -> keep = true;
            case "--help", "-h" -> help = true;
            default -> throw new IllegalArgumentException("There is no option " + option);
        }
    }

    private static List<String> experiments(String names) {
        var asked = List.of(names.split(","));
        if (!Experiment.NAMES.containsAll(asked)) {
            throw new IllegalArgumentException("--only knows " + String.join(", ", Experiment.NAMES));
        }
        return asked;
    }

    private static long number(String option, @Nullable String text) {
        try {
            return Long.parseLong(value(option, text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s takes a number, not '%s'".formatted(option, text));
        }
    }

    private static String value(String option, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return value;
    }
}
