package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers which records are not the same, so that nobody is asked again. */
@ApplicationScoped
class NotSame {

    private static final String REMEMBER = """
            INSERT INTO not_same (one, other, author)
            SELECT least(:id, other), greatest(:id, other), :author
            FROM unnest(CAST(:others AS text[])) AS other
            WHERE other <> :id
            ON CONFLICT DO NOTHING
            """;
    private static final String INHERIT = """
            INSERT INTO not_same (one, other, author)
            SELECT least(:heir, other), greatest(:heir, other), author
            FROM (
                SELECT CASE one WHEN :id THEN other ELSE one END AS other, author
                FROM not_same
                WHERE one = :id OR other = :id
            ) AS known
            WHERE other <> :heir
            ON CONFLICT DO NOTHING
            """;
    private static final String OTHERS = """
            SELECT other FROM not_same WHERE one = :id
            UNION
            SELECT one FROM not_same WHERE other = :id
            """;

    private final EntityManager database;

    NotSame(EntityManager database) {
        this.database = database;
    }

    /** @param id of a record or a submission */
    @Transactional(TxType.MANDATORY)
    void remember(String id, Collection<String> others, String author) {
        database.createNativeQuery(REMEMBER)
                .setParameter("id", id)
                .setParameter("others", others.toArray(String[]::new))
                .setParameter("author", author)
                .executeUpdate();
    }

    /** What the submission is not, the record that came of it is not either. */
    @Transactional(TxType.MANDATORY)
    void inherit(String submission, String record) {
        database.createNativeQuery(INHERIT)
                .setParameter("id", submission)
                .setParameter("heir", record)
                .executeUpdate();
    }

    /** What this is not. */
    Set<String> as(String id) {
        List<?> others =
                database.createNativeQuery(OTHERS).setParameter("id", id).getResultList();
        return others.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
