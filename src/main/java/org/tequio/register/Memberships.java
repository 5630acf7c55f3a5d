package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;

/** The memberships of the register. */
@ApplicationScoped
public class Memberships implements Records<Membership> {

    /** All memberships of these actors in these alliances. */
    public List<Membership> between(Collection<String> alliances, Collection<String> actors) {
        return list("facts.allianceId in ?1 and facts.actorId in ?2", alliances, actors);
    }
}
