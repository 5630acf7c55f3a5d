package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.register.NewRecords;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

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
    private final RowIds rowIds;

    SubmitImport(
            ImportJobs jobs,
            PackageStore store,
            Findings findings,
            Decisions decisions,
            NewRecords newRecords,
            RowIds rowIds) {
        this.jobs = jobs;
        this.store = store;
        this.findings = findings;
        this.decisions = decisions;
        this.newRecords = newRecords;
        this.rowIds = rowIds;
    }

    /**
     * @throws Problem 400 when a file's header shows that it cannot be what its name says, or a decision cannot be read;
     *     409 when ids are to be kept that the register may have given
     */
    @Transactional(rollbackOn = Exception.class)
    ImportJob submit(ImportRequest request, List<PackagePart> parts, Optional<Path> decided)
            throws IOException, SQLException {
        if (request.keepsIds() && rowIds.areGiven()) {
            throw Problem.of(ProblemType.CONFLICT, RowIds.OTHERS_HAVE_IDS);
        }
        if (request.keepsIds() && decided.isPresent()) {
            throw Problem.invalidParameter(
                    "decisions", "Where ids are kept each row is a record of its own: leave one of the two out.");
        }
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
