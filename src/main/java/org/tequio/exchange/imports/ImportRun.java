package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import org.jboss.logging.Logger;
import org.tequio.exchange.imports.source.CsvFault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** Carries one import from where it stands to its end. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final Set<String> REFUSALS = Set.of("22", "23", "54", "P0");

    /** Trying again would help nobody: the import would never end, and hold up all that come after it. */
    private static final String OUR_FAULT =
            "the rows that follow those counted here, which is our fault. It is logged; please tell the operator the id of this import.";

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
                    "This is no CSV after RFC 4180: %s. What stands before that place is imported; mend the file and send the package again."
                            .formatted(CsvFault.inWords(e)));
        } catch (PersistenceException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            LOG.errorf(e, "The register refuses rows of import %s", job.id());
            progress.fail(job.id(), "The register refuses some of " + OUR_FAULT);
        } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException | IllegalArgumentException e) {
            LOG.errorf(e, "We cannot handle rows of import %s", job.id());
            progress.fail(job.id(), "We cannot handle some of " + OUR_FAULT);
        }
    }

    /** SQLSTATE classes of data that the register will never take, however often it is tried. */
    private static boolean isRefusal(PersistenceException e) {
        return e.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && REFUSALS.contains(cause.getSQLState().substring(0, 2));
    }

    private void importRows(String id) throws IOException, SQLException {
        var file = progress.fileInHand(id);
        while (file.isPresent() && importFile.run(id, file.get())) {
            file = progress.turnToNext(id);
        }
    }
}
