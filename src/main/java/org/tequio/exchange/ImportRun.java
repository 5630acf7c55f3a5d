package org.tequio.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.sql.SQLException;

/** Carries one import from where it stands to its end. */
@ApplicationScoped
class ImportRun {

    private final ImportProgress progress;
    private final ImportPreparation preparation;
    private final ImportFile importFile;

    ImportRun(ImportProgress progress, ImportPreparation preparation, ImportFile importFile) {
        this.progress = progress;
        this.preparation = preparation;
        this.importFile = importFile;
    }

    void run(ImportJob job) throws IOException, SQLException {
        try {
            // a dry run has written nothing that could tell it how far it had come
            if (job.file().isEmpty() || job.isDryRun()) {
                preparation.run(job.id());
            }
            importRows(job.id());
        } catch (CsvParseException e) {
            progress.fail(
                    job.id(),
                    "This is no CSV after RFC 4180: %s. Rows before that place are imported; mend the file and send the package again."
                            .formatted(e.getMessage()));
        }
    }

    private void importRows(String id) throws IOException, SQLException {
        var file = progress.fileInHand(id);
        while (file.isPresent() && importFile.run(id, file.get())) {
            file = progress.turnToNext(id);
        }
    }
}
