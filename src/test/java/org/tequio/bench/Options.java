package org.tequio.bench;

import org.jspecify.annotations.Nullable;
import org.tequio.bench.synthetic.PackageSize;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the command line asked for; {@code scripts/bench --help} names it all. */
final class Options {

    private static final int SMALL = 100_000;

    PackageSize size = PackageSize.parse("10k");
    Optional<List<String>> only = Optional.empty();
    long seed = 1;
    boolean keep;
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
