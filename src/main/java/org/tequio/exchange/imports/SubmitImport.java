package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.register.NewRecords;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Takes a data package in: once this returns, the package is safe and will be imported, whatever dies. */
@ApplicationScoped
class SubmitImport {

    private final ImportJobs jobs;
    private final PackageStore store;
    private final Findings findings;
    private final Decisions decisions;
    private final NewRecords newRecords;

    SubmitImport(ImportJobs jobs, PackageStore store, Findings findings, Decisions decisions, NewRecords newRecords) {
        this.jobs = jobs;
        this.store = store;
        this.findings = findings;
        this.decisions = decisions;
        this.newRecords = newRecords;
    }

    /** @throws org.tequio.shared.Problem 400 when a file's header shows that it cannot be what its name says, or a decision cannot be read */
    @Transactional(rollbackOn = Exception.class)
    ImportJob submit(ImportRequest request, List<PackagePart> parts, Optional<Path> decided)
            throws IOException, SQLException {
        var job = new ImportJob(newRecords.ids(1).next(), request);
        jobs.persistAndFlush(job);
        for (var part : parts) {
            findings.addAtIntake(job.id(), part.findings());
            try (var content = part.open()) {
                findings.addAtIntake(
                        job.id(), PackageHeader.read(part.file(), content).unknownColumns());
            }
            try (var content = part.open()) {
                store.put(job.id(), part.file(), content);
            }
        }
        if (decided.isPresent()) {
            decisions.keep(job.id(), decided.get());
        }
        return job;
    }
}
