package org.tequio.exchange.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.Optional;

/** The imports. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, String> {

    /** The one that has waited longest. */
    Optional<ImportJob> next() {
        return find("state = ?1 order by submittedAt, id", ImportState.RUNNING).firstResultOptional();
    }

    /** The job, locked until the transaction ends, if it still runs. */
    Optional<ImportJob> lockRunning(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(ImportJob::isRunning);
    }
}
