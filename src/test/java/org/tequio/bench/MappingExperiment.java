package org.tequio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A third of the actors of the data package as somebody else's file, with a mapping, against a third as it is: of the last
 * four sixths the outer ones as they are and the inner ones with the mapping, so that a register that grows costs both as
 * much. The projection stands still meanwhile.
 */
final class MappingExperiment implements Experiment {

    private static final Figure ROWS =
            Figure.of("actors with a mapping, and without", "rows/s").with(Target.ratioAtLeast(0.8));
    private static final Figure CPU = Figure.of("CPU of the application", "µs/row");

    private static final int PARTS = 6;

    private static final String MAPPING = """
            title: Organisations as a register has them
            reads: {data: csv}
            rules:
              - to: actors
                columns:
                  id: id
                  name: name
                  name_lang: name_lang
                  kind: {field: kind, otherwise: unknown}
                  constituency: constituency
                  level: level
                  country: {field: country, as: country-code}
                  subdivision: subdivision
                  city: city
                  founded: {field: founded, as: date}
                  website: {field: website, as: web-address}
                  sectors: {field: sectors, split: "|", take: all}
                  sdgs: {field: sdgs, split: "|", take: all}
                  source_url: {field: source_url, as: web-address}
            """;

    @Override
    public String name() {
        return "mapping";
    }

    @Override
    public boolean changesTheRegister() {
        return true;
    }

    @Override
    public Stream<Measurement> run(Round round) throws IOException, InterruptedException, SQLException {
        var tequio = round.tequio();
        var progress = round.progress();
        try (var hold = tequio.register().holdOutbox()) {
            var parts = parts(round.dataPackage().resolve("actors.csv"), round.folder());
            // until the machine code of the application is made
            asItIs(tequio, parts.get(0), progress);
            mapped(tequio, parts.get(1), progress);
            var first = asItIs(tequio, parts.get(2), progress);
            var mapped = List.of(mapped(tequio, parts.get(3), progress), mapped(tequio, parts.get(4), progress));
            var asItIs = List.of(first, asItIs(tequio, parts.get(5), progress));
            return Stream.of(
                    ROWS.measured(perSecond(mapped), perSecond(asItIs)),
                    CPU.measured(cpuMicros(mapped), cpuMicros(asItIs)));
        }
    }

    private static ImportRun asItIs(Tequio tequio, Path actors, Progress progress)
            throws IOException, InterruptedException {
        progress.say("importing actors as they are");
        return ImportRun.of(tequio, Upload.actors(actors), "as-it-is", progress);
    }

    private static ImportRun mapped(Tequio tequio, Path actors, Progress progress)
            throws IOException, InterruptedException {
        progress.say("importing actors with a mapping");
        return ImportRun.of(tequio, Upload.actors(actors, MAPPING), "mapped", progress);
    }

    private static double perSecond(List<ImportRun> runs) {
        return costs(runs).perSecond(created(runs));
    }

    private static double cpuMicros(List<ImportRun> runs) {
        return costs(runs).cpuMicrosPer("application", created(runs));
    }

    private static Costs costs(List<ImportRun> runs) {
        return Costs.sum(runs.stream().map(ImportRun::costs).toList());
    }

    private static long created(List<ImportRun> runs) {
        return runs.stream().mapToLong(ImportRun::created).sum();
    }

    /** The rows of a file in files of their own, each with the header. */
    private static List<Path> parts(Path file, Path folder) throws IOException {
        long rows;
        try (var lines = Files.lines(file)) {
            rows = lines.count() - 1;
        }
        try (var lines = Files.newBufferedReader(file)) {
            var header = lines.readLine();
            var parts = new ArrayList<Path>();
            for (int i = 0; i < PARTS; i++) {
                var part = folder.resolve("actors-%d.csv".formatted(i));
                try (var written = Files.newBufferedWriter(part)) {
                    written.write(header);
                    written.newLine();
                    for (long row = rows * i / PARTS; row < rows * (i + 1) / PARTS; row++) {
                        written.write(lines.readLine());
                        written.newLine();
                    }
                }
                parts.add(part);
            }
            return parts;
        }
    }
}
