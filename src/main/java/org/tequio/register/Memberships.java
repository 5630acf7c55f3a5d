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
