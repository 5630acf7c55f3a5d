package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Experience;
import org.tequio.register.Experiences;
import org.tequio.register.RegisterRecord;

import java.util.List;

/** Records that a merger moved, as far as they are still listed. */
@ApplicationScoped
class MovedRecords {

    private final Actors actors;
    private final Experiences experiences;

    MovedRecords(Actors actors, Experiences experiences) {
        this.actors = actors;
        this.experiences = experiences;
    }

    List<Actor> actors(List<String> ids) {
        return actors.byId(ids).values().stream().filter(Actor::isListed).toList();
    }

    List<Experience> experiences(List<String> ids) {
        return experiences.byId(ids).values().stream()
                .filter(Experience::isListed)
                .toList();
    }

    static List<String> ids(List<? extends RegisterRecord<?>> records) {
        return records.stream().map(record -> record.id().value()).toList();
    }
}
