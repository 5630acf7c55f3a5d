package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RegisterRecord;

import java.io.IOException;

/** Imports one file of a package, chunk by chunk, from the row where it was left. */
@ApplicationScoped
class ImportFile {

    /** Large enough to pay for its round trips, small enough to be a short transaction. */
    private static final int ROWS = 1_000;
    /** Where each of them is looked for in the register, which takes as long as thousands of others. */
    private static final int ROWS_LOOKED_FOR = 20;

    private final ImportProgress progress;
    private final PackageStore store;
    private final ImportChunk chunk;
    private final RowImports rowImports;

    ImportFile(ImportProgress progress, PackageStore store, ImportChunk chunk, RowImports rowImports) {
        this.progress = progress;
        this.store = store;
        this.chunk = chunk;
        this.rowImports = rowImports;
    }

    /** @return whether the file is at its end; if not, somebody has ended the job */
    boolean run(String id, PackageFile file) throws IOException {
        var job = progress.find(id);
        boolean isLookedFor = file == PackageFile.ACTORS
                && job.filter(ImportJob::looksForDuplicates).isPresent();
        int atOnce = isLookedFor ? ROWS_LOOKED_FOR : ROWS;
        try (var reader = new PackageReader(file, store.open(id, file))) {
            reader.skip(job.map(ImportJob::fileRowsDone).orElse(0L));
            return run(id, reader, atOnce, rowImports.of(file));
        }
    }

    private <F, R extends RegisterRecord<F>> boolean run(
            String id, PackageReader reader, int atOnce, RowImport<F, R> rowImport) {
        for (var rows = reader.next(atOnce); !rows.isEmpty(); rows = reader.next(atOnce)) {
            int some = rows.size();
            while (!rows.isEmpty()) {
                int done = chunk.run(id, rows.subList(0, Math.min(some, rows.size())), rowImport);
                if (done == 0) {
                    return false;
                }
                rows = rows.subList(done, rows.size());
                // where one had to wait for those before it, the next may have to, too
                some = 2 * done;
            }
        }
        return true;
    }
}
