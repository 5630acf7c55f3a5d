package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.imports.source.CsvFault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Carries one import from where it stands to its end. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    /** Classes of SQLSTATE. */
    private static final Set<String> REFUSALS = Set.of("22", "23", "54", "P0");
    /** Also of what somebody else said at the same moment. */
    private static final Set<String> CONTRADICTIONS = Set.of("23");

    /** At one place of a package. */
    private static final int MOST_TRIES = 3;

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
            boolean isReady = !(job.file().isEmpty() || job.isDryRun()) || preparation.run(job.id());
            if (isReady) {
                importRows(job.id(), 0, 0);
            } else {
                progress.fail(job.id(), RowIds.OTHERS_HAVE_IDS);
            }
        } catch (CsvParseException e) {
            progress.fail(
                    job.id(),
                    "This is no CSV after RFC 4180: %s. What stands before that place is imported; mend the file and send the package again."
                            .formatted(CsvFault.inWords(e)));
        } catch (RuntimeException e) {
            if (isOf(REFUSALS, e)) {
                LOG.errorf(e, "The register refuses rows of import %s", job.id());
                progress.fail(job.id(), "The register refuses some of " + OUR_FAULT);
            } else if (isMistake(e)) {
                LOG.errorf(e, "We cannot handle rows of import %s", job.id());
                progress.fail(job.id(), "We cannot handle some of " + OUR_FAULT);
            } else {
                throw e;
            }
        }
    }

    /** Of data that the register will never take; what it says only at the commit is beside the failure, not its cause. */
    private static boolean isOf(Set<String> classes, Throwable failure) {
        return failure instanceof SQLException refusal && isOf(classes, refusal.getSQLState())
                || Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                        .anyMatch(cause -> isOf(classes, cause));
    }

    private static boolean isOf(Set<String> classes, @Nullable String state) {
        return state != null && classes.contains(state.substring(0, 2));
    }

    private static boolean isMistake(RuntimeException failure) {
        return failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof IllegalArgumentException;
    }

    /**
     * What somebody else said at the same moment is seen when the same rows are judged again.
     *
     * @param place how many rows were done when that last happened
     * @param tries how often it has happened there
     */
    private void importRows(String id, long place, int tries) throws IOException, SQLException {
        try {
            importRows(id);
        } catch (RuntimeException e) {
            long here = progress.find(id).map(job -> job.counts().rows()).orElse(place);
            int failed = here == place ? tries + 1 : 1;
            if (failed == MOST_TRIES || !isOf(CONTRADICTIONS, e)) {
                throw e;
            }
            importRows(id, here, failed);
        }
    }

    private void importRows(String id) throws IOException, SQLException {
        var file = progress.fileInHand(id);
        while (file.isPresent() && importFile.run(id, file.get())) {
            file = progress.turnToNext(id);
        }
    }
}
