package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who speaks for which organisation at present: the submitters of claims that were accepted. An organisation may have
 * several. Whoever speaks for one that was merged speaks for the one that stands for it now.
 */
@ApplicationScoped
public class Stewards {

    /** With the generation of the address that came with the claim, if the organisation has that one. */
    private static final String APPOINT = """
            INSERT INTO steward (actor_id, submission_id, contact)
            SELECT :actor, :submission, (
                SELECT contact.generation
                FROM contact
                JOIN submission_contact AS given ON lower(given.email) = lower(contact.email)
                WHERE contact.record_id = :actor
                  AND given.submission_id = :submission
                  AND given.verified_at IS NOT NULL)
            ON CONFLICT DO NOTHING
            """;

    private static final String LOCK = "SELECT id FROM actor WHERE id = :actor FOR NO KEY UPDATE";
    /** In however many mergers. */
    private static final String ACTORS = """
            WITH RECURSIVE stands AS (
                SELECT actor.id, actor.merged_into
                FROM steward
                JOIN actor ON actor.id = steward.actor_id
                WHERE submission_id = :submission
                UNION
                SELECT survivor.id, survivor.merged_into
                FROM stands
                JOIN actor AS survivor ON survivor.id = stands.merged_into
            )
            SELECT id
            FROM stands
            WHERE merged_into IS NULL
            """;

    private static final String OF = """
            WITH RECURSIVE stood AS (
                SELECT actor.id
                FROM actor
                WHERE actor.id = :actor AND actor.merged_into IS NULL
                UNION
                SELECT merged.id
                FROM stood
                JOIN actor AS merged ON merged.merged_into = stood.id
            )
            SELECT steward.submission_id AS claim, steward.since
            FROM steward
            JOIN stood ON stood.id = steward.actor_id
            ORDER BY steward.since, steward.submission_id
            """;
    /** Locked, so that it is still that one when it is forgotten. */
    private static final String ONLY_ADDRESS = """
            SELECT contact.record_id
            FROM contact
            JOIN steward ON steward.contact = contact.generation
            WHERE steward.submission_id = :submission
              AND NOT EXISTS (
                SELECT
                FROM steward AS other
                WHERE other.contact = contact.generation AND other.submission_id <> :submission)
            FOR UPDATE OF contact
            """;

    private static final String GAVE = """
            SELECT EXISTS (SELECT FROM steward WHERE contact = :generation)
            """;
    private static final String FOLLOW = "UPDATE steward SET contact = :to WHERE contact = :from";
    private static final String END = "DELETE FROM steward WHERE submission_id = :submission";

    private final EntityManager database;

    Stewards(EntityManager database) {
        this.database = database;
    }

    /** Whoever else makes somebody speak for an organisation, or ends that, waits until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void lock(String actor) {
        database.createNativeQuery(LOCK).setParameter("actor", actor).getResultList();
    }

    /** The organisation has the claim's address by now, unless that was erased. */
    @Transactional(TxType.MANDATORY)
    public void appoint(String actor, String submission) {
        database.createNativeQuery(APPOINT)
                .setParameter("actor", actor)
                .setParameter("submission", submission)
                .executeUpdate();
    }

    /** Those of an organisation, the first one first. */
    public List<Stewardship> of(String actor) {
        List<?> stewardships = database.createNativeQuery(OF, Tuple.class)
                .setParameter("actor", actor)
                .getResultList();
        return stewardships.stream()
                .map(Tuple.class::cast)
                .map(row -> new Stewardship(row.get("claim", String.class), row.get("since", Instant.class)))
                .toList();
    }

    /** Whether the address of this generation came with the claim of somebody who still speaks. */
    public boolean gaveAddress(long generation) {
        return Boolean.TRUE.equals(database.createNativeQuery(GAVE)
                .setParameter("generation", generation)
                .getSingleResult());
    }

    /** The record of which the address came with this claim and with no other, if there is one. */
    @Transactional(TxType.MANDATORY)
    public Optional<String> onlyAddressOf(String submission) {
        List<?> records = database.createNativeQuery(ONLY_ADDRESS)
                .setParameter("submission", submission)
                .getResultList();
        return records.stream().map(String.class::cast).findFirst();
    }

    /** An address has moved to another record, and has another generation there. */
    @Transactional(TxType.MANDATORY)
    public void follow(long from, long to) {
        database.createNativeQuery(FOLLOW)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public void end(String submission) {
        database.createNativeQuery(END).setParameter("submission", submission).executeUpdate();
    }

    Set<String> actorsOf(String submission) {
        List<?> actors = database.createNativeQuery(ACTORS)
                .setParameter("submission", submission)
                .getResultList();
        return actors.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
