package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RegisterRecord;

import java.io.IOException;

/** Imports one file of a package, chunk by chunk, from the row where it was left. */
@ApplicationScoped
class ImportFile {

    /** Large enough to pay for its round trips, small enough to be a short transaction. */
    private static final int ROWS = 1_000;

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
        long done = progress.find(id).map(ImportJob::fileRowsDone).orElse(0L);
        try (var reader = new PackageReader(file, store.open(id, file))) {
            reader.skip(done);
            return run(id, reader, rowImports.of(file));
        }
    }

    private <F, R extends RegisterRecord<F>> boolean run(String id, PackageReader reader, RowImport<F, R> rowImport) {
        for (var rows = reader.next(ROWS); !rows.isEmpty(); rows = reader.next(ROWS)) {
            while (!rows.isEmpty()) {
                int done = chunk.run(id, rows, rowImport);
                if (done == 0) {
                    return false;
                }
                rows = rows.subList(done, rows.size());
            }
        }
        return true;
    }
}
