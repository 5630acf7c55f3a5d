package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Actors;
import org.tequio.register.Alliances;
import org.tequio.register.Memberships;
import org.tequio.register.Name;

import java.util.List;
import java.util.Optional;

/** Memberships in words. */
@ApplicationScoped
class Parts {

    private final Memberships memberships;
    private final Actors actors;
    private final Alliances alliances;

    Parts(Memberships memberships, Actors actors, Alliances alliances) {
        this.memberships = memberships;
        this.actors = actors;
        this.alliances = alliances;
    }

    /** Who takes part in what. */
    Optional<String> label(String membership) {
        return memberships.findByIdOptional(membership).map(part -> "%s – %s"
                .formatted(actor(part.facts().actorId()), alliance(part.facts().allianceId())));
    }

    String actor(String id) {
        return official(actors.findById(id).facts().names());
    }

    String alliance(String id) {
        return official(alliances.findById(id).facts().names());
    }

    private static String official(List<Name> names) {
        return names.get(0).text();
    }
}
