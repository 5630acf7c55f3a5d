package org.tequio.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * The actors of the data package as somebody else's file, with a mapping, against the very file as it is; each under a
 * source of its own. The projection stands still meanwhile.
 */
final class MappingExperiment implements Experiment {

    private static final Figure ROWS =
            Figure.of("actors with a mapping, and without", "rows/s").with(Target.ratioAtLeast(0.8));
    private static final Figure CPU = Figure.of("CPU of the application", "µs/row");

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
            progress.say("importing actors as they are");
            var plain = ImportRun.of(tequio, Upload.actors(round.dataPackage()), "as-it-is", progress);
            progress.say("importing actors with a mapping");
            var mapped = ImportRun.of(tequio, Upload.actors(round.dataPackage(), MAPPING), "mapped", progress);
            return Stream.of(
                    ROWS.measured(
                            mapped.costs().perSecond(mapped.created()),
                            plain.costs().perSecond(plain.created())),
                    CPU.measured(
                            mapped.costs().cpuMicrosPer("application", mapped.created()),
                            plain.costs().cpuMicrosPer("application", plain.created())));
        }
    }
}
