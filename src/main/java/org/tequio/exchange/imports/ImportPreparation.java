package org.tequio.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.util.List;

/**
 * Looks through a whole package before anything of it is imported: counts the rows, and finds keys used twice and
 * decisions on rows that are not there. It does so in many short transactions, since a long one would hold back all that
 * the outbox tells; what is cut off begins again.
 */
@ApplicationScoped
class ImportPreparation {

    private static final int ROWS_AT_ONCE = 5_000;

    private final ImportJobs jobs;
    private final PackageStore store;
    private final PackageKeys keys;
    private final Findings findings;
    private final Candidates candidates;
    private final RowIds rowIds;

    ImportPreparation(
            ImportJobs jobs,
            PackageStore store,
            PackageKeys keys,
            Findings findings,
            Candidates candidates,
            RowIds rowIds) {
        this.jobs = jobs;
        this.store = store;
        this.keys = keys;
        this.findings = findings;
        this.candidates = candidates;
        this.rowIds = rowIds;
    }

    /**
     * Ends early when somebody has ended the job.
     *
     * @return whether the rows may be imported: not if they are to keep ids that other records may have by now
     */
    boolean run(String id) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> begin(id));
        for (var file : PackageFile.values()) {
            lookThrough(id, file);
        }
        return QuarkusTransaction.requiringNew().call(() -> end(id));
    }

    private void lookThrough(String id, PackageFile file) throws IOException {
        try (var reader = new PackageReader(file, store.open(id, file))) {
            boolean runs = true;
            for (var rows = reader.next(ROWS_AT_ONCE); runs && !rows.isEmpty(); rows = reader.next(ROWS_AT_ONCE)) {
                var chunk = rows;
                runs = QuarkusTransaction.requiringNew().call(() -> lookThrough(id, file, chunk));
            }
        }
    }

    private void begin(String id) {
        jobs.lockRunning(id).ifPresent(job -> {
            keys.forgetAll(id);
            findings.forgetRows(id);
            candidates.forget(id);
            job.prepare();
        });
    }

    private boolean lookThrough(String id, PackageFile file, List<Row> rows) {
        var running = jobs.lockRunning(id);
        running.ifPresent(job -> {
            keys.add(job, file, rows);
            job.found(rows.size());
            if (job.keepsIds() && !job.isDryRun()) {
                rowIds.reserve(rows);
            }
        });
        return running.isPresent();
    }

    private boolean end(String id) {
        return jobs.lockRunning(id)
                .map(job -> {
                    if (keys.count(id) != job.rowsTotal()) {
                        throw new IllegalStateException(
                                "PostgreSQL has lost keys of import %s in a crash: it is looked through again"
                                        .formatted(id));
                    }
                    for (var file : PackageFile.values()) {
                        keys.reportDuplicates(job, file);
                    }
                    keys.reportVainDecisions(job);
                    if (job.keepsIds() && (job.isDryRun() ? rowIds.areGiven() : rowIds.areOrWillBeGiven())) {
                        return false;
                    }
                    job.prepared();
                    return true;
                })
                .orElse(true);
    }
}
