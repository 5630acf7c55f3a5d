package org.tequio.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.reference.Scheme;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all listed records as a data package (section 7 of the design), from which an importer can bring them back. */
@ApplicationScoped
class DataPackage {

    static final ExportFile FILE = new ExportFile("package", "zip", DataPackage.ZIP_TYPE);
    static final String ZIP_TYPE = "application/zip";

    /** The first that a zip can say: what was written when is no part of what is said. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Clock clock;

    DataPackage(Clock clock) {
        this.clock = clock;
    }

    void write(Snapshot snapshot, OutputStream output) throws IOException, SQLException {
        var zip = new ZipOutputStream(output);
        var today = LocalDate.now(clock);
        add(snapshot, zip, "actors", PackageColumns.ACTORS, new UmbrellasFirst(today));
        add(snapshot, zip, "alliances", PackageColumns.ALLIANCES, all(new AllianceReading(Scheme.DEFAULT), today));
        add(
                snapshot,
                zip,
                "memberships",
                PackageColumns.MEMBERSHIPS,
                all(new MembershipReading(MembershipsSought.ALL), today));
        add(snapshot, zip, "experiences", PackageColumns.EXPERIENCES, all(new ExperienceReading(), today));
        zip.finish();
    }

    private static <R extends ExportedRecord> Rows<R> all(RowReading<R> reading, LocalDate today) {
        return new AllRows<>(reading, Portion.ALL, today);
    }

    private static <R extends ExportedRecord> void add(
            Snapshot snapshot, ZipOutputStream zip, String name, List<Column<R>> columns, Rows<R> rows)
            throws IOException, SQLException {
        var entry = new ZipEntry(name + ".csv");
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        rows.write(snapshot, new CsvRows<>(columns, zip));
        zip.closeEntry();
    }
}
