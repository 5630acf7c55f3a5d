package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The experiences of the register. */
@ApplicationScoped
public class Experiences implements Records<Experience> {

    private static final String LISTED_OF_ACTOR = """
            SELECT *
            FROM experience
            WHERE actor_ids @> ARRAY[CAST(:actor AS text)] AND status = 'listed'
            ORDER BY id
            """;

    @Override
    public Class<Experience> type() {
        return Experience.class;
    }

    /** What this actor learned, alone or with others, as far as it is listed. */
    public List<Experience> listedOfActor(String actor) {
        return getEntityManager()
                .createNativeQuery(LISTED_OF_ACTOR, Experience.class)
                .setParameter("actor", actor)
                .getResultList()
                .stream()
                .map(Experience.class::cast)
                .toList();
    }
}
