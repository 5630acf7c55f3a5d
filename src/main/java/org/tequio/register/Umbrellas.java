package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.List;

/** Which organisations another one is part of, directly or by way of others. */
@ApplicationScoped
public class Umbrellas {

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

    /** This organisation and all that it is part of. */
    public List<String> from(String umbrella) {
        List<?> above = database.createNativeQuery(ABOVE)
                .setParameter("umbrella", umbrella)
                .getResultList();
        return above.stream().map(String.class::cast).toList();
    }
}
