package org.tequio.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all listed records as a data package, from which an importer can bring them back. */
@ApplicationScoped
class DataPackage {

    static final ExportFile FILE = new ExportFile("package", "zip", DataPackage.ZIP_TYPE);
    static final String ZIP_TYPE = "application/zip";

    /**
     * The second that a zip can say: what was written when is no part of what is said. The first stands for all before it,
     * beside which Java would write the same moment by the clock of its time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final FrozenFiles files;

    DataPackage(FrozenFiles files) {
        this.files = files;
    }

    void write(Snapshot snapshot, OutputStream output) throws IOException, SQLException {
        var zip = new ZipOutputStream(output);
        for (var table : files.tables()) {
            var entry = new ZipEntry(table.path());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            table.body().write(snapshot, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
