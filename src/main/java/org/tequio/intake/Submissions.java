package org.tequio.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was submitted. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, String> {

    /** The submission, locked until the transaction ends. */
    public Optional<Submission> lock(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose time is over. */
    List<Submission> expired(Instant now, int limit) {
        return find("expiresAt < ?1 order by expiresAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    /** What a member wrote of its part in an alliance, if more was asked of it; locked until the transaction ends. */
    Optional<Submission> askedForChanges(String membership) {
        return find("membership = ?1 and state = ?2", membership, SubmissionState.CHANGES_REQUESTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Submission> ofToken(byte[] hash) {
        return find("tokenHash", hash).firstResultOptional();
    }
}
