package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.tequio.intake.statement.Correction;
import org.tequio.shared.BodyFaults;

import java.util.List;

/** Keeps an organisation from being part of itself, by way of others or directly; a new one is part of nobody's yet. */
@ApplicationScoped
class Umbrellas {

    /** The umbrella, its own umbrella, and so on; UNION ends where somebody has closed a circle before. */
    private static final String ABOVE = """
            WITH RECURSIVE above (id) AS (
                SELECT CAST(:umbrella AS record_id)
                UNION
                SELECT actor.umbrella
                FROM above
                JOIN actor ON actor.id = above.id
                WHERE actor.umbrella IS NOT NULL AND actor.status = 'listed'
            )
            SELECT CAST(id AS text) FROM above
            """;

    private final EntityManager database;

    Umbrellas(EntityManager database) {
        this.database = database;
    }

    void check(Correction correction, BodyFaults faults) {
        var umbrella = correction.umbrella();
        if (umbrella != null && above(umbrella).contains(correction.record())) {
            faults.add(
                    "/correction/changes/umbrella",
                    "part-of-itself",
                    umbrella.equals(correction.record())
                            ? "No organisation is part of itself: name another one, or leave umbrella out."
                            : "%s is itself part of %s: name another one, or correct that first."
                                    .formatted(umbrella, correction.record()));
        }
    }

    private List<String> above(String umbrella) {
        List<?> above = database.createNativeQuery(ABOVE)
                .setParameter("umbrella", umbrella)
                .getResultList();
        return above.stream().map(String.class::cast).toList();
    }
}
