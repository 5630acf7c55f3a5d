package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.tequio.intake.Submission;

import java.util.List;

/** What waits for a decision, oldest first. */
@ApplicationScoped
class Queue {

    private static final String PAGE = """
            SELECT *
            FROM submission
            WHERE state = 'in-review'
              AND (queued_at, id) > (CAST(:since AS timestamptz), :id)
              AND (:everything OR territories && CAST(:ownTerritories AS text[]) OR platforms && CAST(:ownPlatforms AS text[]))
              AND (CAST(:types AS text[]) = '{}' OR type = ANY(:types))
              AND (CAST(:within AS text[]) = '{}' OR territories && CAST(:within AS text[]))
              AND (:subject = '' OR subject = :subject)
            ORDER BY queued_at, id
            """;
    private static final String COUNT = """
            SELECT count(*)
            FROM submission
            WHERE state = 'in-review'
              AND (:everything OR territories && CAST(:ownTerritories AS text[]) OR platforms && CAST(:ownPlatforms AS text[]))
              AND (CAST(:types AS text[]) = '{}' OR type = ANY(:types))
              AND (CAST(:within AS text[]) = '{}' OR territories && CAST(:within AS text[]))
              AND (:subject = '' OR subject = :subject)
            """;

    private final EntityManager database;

    Queue(EntityManager database) {
        this.database = database;
    }

    List<Submission> after(Place place, QueueQuery query, Jurisdiction jurisdiction, int limit) {
        List<?> found = asked(database.createNativeQuery(PAGE, Submission.class), query, jurisdiction)
                .setParameter("since", place.queuedAt())
                .setParameter("id", place.id())
                .setMaxResults(limit)
                .getResultList();
        return found.stream().map(Submission.class::cast).toList();
    }

    long count(QueueQuery query, Jurisdiction jurisdiction) {
        return (long)
                asked(database.createNativeQuery(COUNT), query, jurisdiction).getSingleResult();
    }

    private static Query asked(Query asked, QueueQuery query, Jurisdiction jurisdiction) {
        return asked.setParameter("everything", jurisdiction.scope().everything())
                .setParameter("ownTerritories", jurisdiction.territories().toArray(String[]::new))
                .setParameter("ownPlatforms", jurisdiction.platforms().toArray(String[]::new))
                .setParameter("types", query.types())
                .setParameter("within", query.territories())
                .setParameter("subject", query.subject());
    }

    /** A place in the queue. */
    record Place(String queuedAt, String id) {

        static final Place BEGINNING = new Place("-infinity", "");

        static Place of(Submission submission) {
            return new Place(submission.queuedAt().orElseThrow().toString(), submission.id());
        }
    }
}
