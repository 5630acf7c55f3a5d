package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.register.Authorship;
import org.tequio.register.NewRecords;
import org.tequio.register.RegisterRecord;

import java.util.List;

/**
 * Imports some rows in one transaction: the records, the findings, and how far the job has come. Whatever is cut off
 * before the commit has not happened, and the job goes on with the same rows.
 */
@ApplicationScoped
class ImportChunk {

    private final ImportJobs jobs;
    private final RowJudge judge;
    private final Findings findings;
    private final Candidates candidates;
    private final PackageKeys keys;
    private final Authorship authorship;
    private final NewRecords newRecords;

    ImportChunk(
            ImportJobs jobs,
            RowJudge judge,
            Findings findings,
            Candidates candidates,
            PackageKeys keys,
            Authorship authorship,
            NewRecords newRecords) {
        this.jobs = jobs;
        this.judge = judge;
        this.findings = findings;
        this.candidates = candidates;
        this.keys = keys;
        this.authorship = authorship;
        this.newRecords = newRecords;
    }

    /** @return how many of the rows are done, from the first on, and at least that one; none if the job runs no more */
    @Transactional(TxType.REQUIRES_NEW)
    <F, R extends RegisterRecord<F>> int run(String id, List<Row> rows, RowImport<F, R> rowImport) {
        return jobs.lockRunning(id).map(job -> run(job, rows, rowImport)).orElse(0);
    }

    private <F, R extends RegisterRecord<F>> int run(ImportJob job, List<Row> rows, RowImport<F, R> rowImport) {
        authorship.sign(job.author(), "import %s of %s".formatted(job.id(), job.source()));
        var outcome = judge.judge(job, rows, rowImport);
        findings.add(job.id(), outcome.findings());
        candidates.add(job.id(), outcome.candidates());
        keys.forget(job, rowImport.file(), outcome.rejected());
        job.advance(outcome.counts());
        if (!job.isDryRun()) {
            newRecords.insert(rowImport.file().type(), outcome.created());
        }
        return (int) outcome.counts().rows();
    }
}
