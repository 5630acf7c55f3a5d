package org.tequio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.io.IOException;

/** Looks through a whole package before anything of it is imported: counts the rows and finds keys used twice. */
@ApplicationScoped
class ImportPreparation {

    private static final int ROWS_AT_ONCE = 5_000;

    private final ImportJobs jobs;
    private final PackageStore store;
    private final PackageKeys keys;
    private final Findings findings;

    ImportPreparation(ImportJobs jobs, PackageStore store, PackageKeys keys, Findings findings) {
        this.jobs = jobs;
        this.store = store;
        this.keys = keys;
        this.findings = findings;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void run(String id) throws IOException {
        var running = jobs.lockRunning(id);
        if (running.isEmpty()) {
            return;
        }
        var job = running.get();
        keys.forgetAll(id);
        findings.forgetRows(id);
        long rows = 0;
        for (var file : PackageFile.values()) {
            rows += lookThrough(job, file);
            keys.reportDuplicates(job, file);
        }
        job.prepared(rows);
    }

    private long lookThrough(ImportJob job, PackageFile file) throws IOException {
        long count = 0;
        try (var reader = new PackageReader(file, store.open(job.id(), file))) {
            for (var rows = reader.next(ROWS_AT_ONCE); !rows.isEmpty(); rows = reader.next(ROWS_AT_ONCE)) {
                keys.add(job, file, rows);
                count += rows.size();
            }
        }
        return count;
    }
}
