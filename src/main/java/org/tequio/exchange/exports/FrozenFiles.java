package org.tequio.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.reference.Scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All listed records, type by type: as the tables of a data package, and as linked data. */
@ApplicationScoped
public class FrozenFiles {

    private final Exports exports;
    private final Clock clock;

    FrozenFiles(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    /** From these an importer can bring everything back (section 7 of the design). */
    public List<FrozenFile> tables() {
        var today = LocalDate.now(clock);
        return List.of(
                table("actors", PackageColumns.ACTORS, new UmbrellasFirst(today)),
                table("alliances", PackageColumns.ALLIANCES, all(new AllianceReading(Scheme.DEFAULT))),
                table("memberships", PackageColumns.MEMBERSHIPS, all(new MembershipReading(MembershipsSought.ALL))),
                table("experiences", PackageColumns.EXPERIENCES, all(new ExperienceReading())));
    }

    public List<FrozenFile> linked() {
        return List.of(
                linked(ExportType.ACTORS, all(new ActorReading())),
                linked(ExportType.ALLIANCES, all(new AllianceReading(Scheme.DEFAULT))),
                linked(ExportType.MEMBERSHIPS, all(new MembershipReading(MembershipsSought.ALL))),
                linked(ExportType.EXPERIENCES, all(new ExperienceReading())));
    }

    private <R extends ExportedRecord> Rows<R> all(RowReading<R> reading) {
        return exports.rows(reading, Portion.ALL);
    }

    private static <R extends ExportedRecord> FrozenFile table(String name, List<Column<R>> columns, Rows<R> rows) {
        return new FrozenFile(
                name + ".csv",
                ExportFormat.CSV_TYPE,
                columns.stream().map(Column::name).toList(),
                (snapshot, output) -> rows.write(snapshot, new CsvRows<>(columns, output)));
    }

    private <R extends ExportedRecord> FrozenFile linked(ExportType<R> type, Rows<R> rows) {
        return new FrozenFile(
                type.name() + ".jsonld",
                ExportFormat.JSONLD_TYPE,
                List.of(),
                (snapshot, output) ->
                        rows.write(snapshot, exports.writer(type, ExportFormat.JSONLD, output, snapshot.revision())));
    }
}
