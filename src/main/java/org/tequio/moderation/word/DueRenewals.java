package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.shared.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Organisations that are to be asked whether what stands here is still correct. */
@ApplicationScoped
class DueRenewals {

    /** From here on a record is yellow. */
    private static final Duration FRESH = Duration.ofDays(365);
    /** Whoever does not answer is asked again next year. */
    private static final Duration BETWEEN_LETTERS = Duration.ofDays(365);

    private static final String TAKE = """
            WITH due AS (
                SELECT actor.id, actor.names -> 0 ->> 'text' AS name, contact.email, contact.language, contact.generation
                FROM contact
                JOIN actor ON actor.id = contact.record_id
                LEFT JOIN renewal ON renewal.actor_id = actor.id
                WHERE actor.status = 'listed'
                  AND actor.confirmed_on < CAST(:fresh AS timestamptz)
                  AND coalesce(renewal.asked_at < :asked, true)
                ORDER BY actor.confirmed_on, actor.id
                LIMIT :limit
                FOR UPDATE OF contact SKIP LOCKED
            ), asked AS (
                INSERT INTO renewal (actor_id, asked_at)
                SELECT id, :now FROM due
                ON CONFLICT (actor_id) DO UPDATE SET asked_at = excluded.asked_at
            )
            SELECT id, name, email, language, generation FROM due
            """;

    private final EntityManager database;

    DueRenewals(EntityManager database) {
        this.database = database;
    }

    /** Takes some and notes that they are asked, in the transaction of the caller. */
    @Transactional(TxType.MANDATORY)
    List<Due> take(Instant now, int limit) {
        List<?> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("fresh", now.minus(FRESH))
                .setParameter("asked", now.minus(BETWEEN_LETTERS))
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Due::of).toList();
    }

    /** @param email personal */
    record Due(String actor, String name, String email, Language language, long contact) {

        static Due of(Tuple row) {
            return new Due(
                    row.get("id", String.class),
                    row.get("name", String.class),
                    row.get("email", String.class),
                    Language.preferred(row.get("language", String.class)),
                    row.get("generation", Long.class));
        }
    }
}
