package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the actors that networks have become by mergers, and those that have become these. */
@ApplicationScoped
class MergedPlatforms {

    private static final String MERGED = """
            WITH RECURSIVE upward (id) AS (
                SELECT id FROM actor WHERE id = ANY(CAST(:platforms AS text[]))
                UNION
                SELECT actor.merged_into
                FROM upward
                JOIN actor ON actor.id = upward.id
                WHERE actor.merged_into IS NOT NULL
            ),
            everywhere (id) AS (
                SELECT id FROM upward
                UNION
                SELECT merged.id
                FROM everywhere
                JOIN actor AS merged ON merged.merged_into = everywhere.id
            )
            SELECT id FROM everywhere
            """;

    private final EntityManager database;

    MergedPlatforms(EntityManager database) {
        this.database = database;
    }

    /** These ids, and all that stand for the same. */
    Set<String> with(Set<String> platforms) {
        if (platforms.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery(MERGED)
                .setParameter("platforms", platforms.toArray(String[]::new))
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
