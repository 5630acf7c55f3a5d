package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives the same answer, byte for byte, to whoever sends the same request under the same key again (the IETF's draft on
 * the header {@code Idempotency-Key}).
 */
@ApplicationScoped
class Idempotency {

    /** Ends with the transaction: whoever comes meanwhile with the same key is told to wait. */
    private static final String BEGIN = "SELECT pg_try_advisory_xact_lock(:key)";

    private static final String FIND = "SELECT body_hash, answer FROM idempotency WHERE key_hash = :key";
    private static final String KEEP = """
            INSERT INTO idempotency (key_hash, body_hash, answer)
            VALUES (:key, :body, :answer)
            """;
    private static final String FORGET = "DELETE FROM idempotency WHERE answered_at < :before";

    private final EntityManager database;

    Idempotency(EntityManager database) {
        this.database = database;
    }

    /**
     * The answer that was given already.
     *
     * @throws Problem 409 while the same key is at work elsewhere, 422 when it came with another body before
     */
    @Transactional(TxType.MANDATORY)
    Optional<byte[]> begin(IdempotencyKey key) {
        var alone = database.createNativeQuery(BEGIN)
                .setParameter("key", ByteBuffer.wrap(key.keyHash()).getLong())
                .getSingleResult();
        if (!Boolean.TRUE.equals(alone)) {
            throw Problem.of(
                    ProblemType.CONFLICT, "A request with this Idempotency-Key is at work: send it again shortly.");
        }
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("key", key.keyHash())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst().map(row -> answer(key, row));
    }

    @Transactional(TxType.MANDATORY)
    void keep(IdempotencyKey key, byte[] answer) {
        database.createNativeQuery(KEEP)
                .setParameter("key", key.keyHash())
                .setParameter("body", key.bodyHash())
                .setParameter("answer", key.seal(answer))
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void forget(Instant before) {
        database.createNativeQuery(FORGET).setParameter("before", before).executeUpdate();
    }

    private static byte[] answer(IdempotencyKey key, Tuple row) {
        if (!key.isOfBody(row.get("body_hash", byte[].class))) {
            throw Problem.of(
                    ProblemType.UNPROCESSABLE,
                    "This Idempotency-Key came with another body before: use a new key for a new request.");
        }
        return key.open(row.get("answer", byte[].class));
    }
}
