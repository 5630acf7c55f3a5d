package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The memberships of the register. */
@ApplicationScoped
public class Memberships implements Records<Membership> {

    private static final String OF_PAIRS = """
            SELECT membership.*
            FROM membership
            JOIN (SELECT DISTINCT * FROM unnest(:alliances, :actors) AS pair (alliance_id, actor_id)) AS pairs
                USING (alliance_id, actor_id)
            """;

    @Override
    public Class<Membership> type() {
        return Membership.class;
    }

    /** Those of some actors or alliances that are listed no more. */
    public List<Membership> withdrawnOf(List<String> records) {
        return list("(facts.actorId in ?1 or facts.allianceId in ?1) and status = WITHDRAWN order by id", records);
    }

    /** All memberships of the first of these actors in the first of these alliances, the second in the second, … */
    public List<Membership> ofPairs(List<String> alliances, List<String> actors) {
        return getEntityManager()
                .createNativeQuery(OF_PAIRS, Membership.class)
                .setParameter("alliances", alliances.toArray(String[]::new))
                .setParameter("actors", actors.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(Membership.class::cast)
                .toList();
    }
}
