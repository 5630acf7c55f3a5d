package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Moves an import through its states, each move a transaction of its own. */
@ApplicationScoped
class ImportProgress {

    private final ImportJobs jobs;
    private final PackageStore store;
    private final PackageKeys keys;
    private final Decisions decisions;
    private final Clock clock;

    ImportProgress(ImportJobs jobs, PackageStore store, PackageKeys keys, Decisions decisions, Clock clock) {
        this.jobs = jobs;
        this.store = store;
        this.keys = keys;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<ImportJob> next() {
        return jobs.next();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<ImportJob> find(String id) {
        return jobs.findByIdOptional(id);
    }

    /** The file to go on with; none when the job runs no more. */
    Optional<PackageFile> fileInHand(String id) {
        return find(id).filter(ImportJob::isRunning).flatMap(ImportJob::file);
    }

    /** The next file; none after the last, with which the job is done. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<PackageFile> turnToNext(String id) throws SQLException {
        var job = jobs.lockRunning(id);
        if (job.isEmpty()) {
            return Optional.empty();
        }
        var next = job.get().file().flatMap(PackageFile::next);
        if (next.isPresent()) {
            job.get().turnTo(next.get());
        } else {
            end(id, job.get(), ImportJob::done);
        }
        return next;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(String id, String why) throws SQLException {
        var job = jobs.lockRunning(id);
        if (job.isPresent()) {
            end(id, job.get(), (running, at) -> running.fail(why, at));
        }
    }

    /** @return whether there was still something to cancel */
    @Transactional(TxType.REQUIRES_NEW)
    boolean cancel(String id) throws SQLException {
        var job = jobs.lockRunning(id);
        if (job.isPresent()) {
            end(id, job.get(), ImportJob::cancel);
        }
        return job.isPresent();
    }

    private void end(String id, ImportJob job, BiConsumer<ImportJob, Instant> how) throws SQLException {
        how.accept(job, clock.instant());
        store.delete(id);
        keys.forgetAll(id);
        decisions.forget(id);
    }
}
