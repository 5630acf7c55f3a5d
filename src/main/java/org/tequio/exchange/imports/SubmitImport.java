package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.register.NewRecords;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Takes a data package in: once this returns, the package is safe and will be imported, whatever dies. */
@ApplicationScoped
class SubmitImport {

    private final ImportJobs jobs;
    private final PackageStore store;
    private final Findings findings;
    private final NewRecords newRecords;

    SubmitImport(ImportJobs jobs, PackageStore store, Findings findings, NewRecords newRecords) {
        this.jobs = jobs;
        this.store = store;
        this.findings = findings;
        this.newRecords = newRecords;
    }

    /** @throws org.tequio.shared.Problem 400 when a file's header shows that it cannot be what its name says */
    @Transactional(rollbackOn = Exception.class)
    ImportJob submit(String source, boolean dryRun, String licence, String author, List<PackagePart> parts)
            throws IOException, SQLException {
        var job = new ImportJob(newRecords.ids(1).next(), source, dryRun, licence, author);
        jobs.persistAndFlush(job);
        for (var part : parts) {
            try (var content = part.open()) {
                findings.add(job.id(), PackageHeader.read(part.file(), content).unknownColumns());
            }
            try (var content = part.open()) {
                store.put(job.id(), part.file(), content);
            }
        }
        return job;
    }
}
