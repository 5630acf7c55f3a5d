package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who speaks for which organisation: the submitter of a claim that was accepted. */
@ApplicationScoped
public class Stewards {

    private static final String APPOINT = """
            INSERT INTO steward (actor_id, submission_id)
            VALUES (:actor, :submission)
            ON CONFLICT DO NOTHING
            """;
    /** Whoever speaks for an organisation that was merged speaks for the one that stands for it now. */
    private static final String ACTORS = """
            SELECT coalesce(actor.merged_into, actor.id)
            FROM steward
            JOIN actor ON actor.id = steward.actor_id
            WHERE submission_id = :submission
            """;

    private final EntityManager database;

    Stewards(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public void appoint(String actor, String submission) {
        database.createNativeQuery(APPOINT)
                .setParameter("actor", actor)
                .setParameter("submission", submission)
                .executeUpdate();
    }

    Set<String> actorsOf(String submission) {
        List<?> actors = database.createNativeQuery(ACTORS)
                .setParameter("submission", submission)
                .getResultList();
        return actors.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
