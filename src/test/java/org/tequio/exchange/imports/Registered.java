package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.register.Actor;
import org.tequio.register.ActorFacts;
import org.tequio.register.Actors;
import org.tequio.register.Alliance;
import org.tequio.register.Alliances;
import org.tequio.register.Identifiers;
import org.tequio.register.RecordType;

import java.util.List;
import java.util.Optional;

/** What the register has of imported rows. */
@ApplicationScoped
class Registered {

    private final Identifiers identifiers;
    private final Actors actors;
    private final Alliances alliances;

    Registered(Identifiers identifiers, Actors actors, Alliances alliances) {
        this.identifiers = identifiers;
        this.actors = actors;
        this.alliances = alliances;
    }

    @Transactional
    Actor record(String source, String key) {
        return actors.findById(
                identifiers.records(RecordType.ACTOR, source, List.of(key)).get(key));
    }

    @Transactional
    Alliance alliance(String source, String key) {
        return alliances.findById(
                identifiers.records(RecordType.ALLIANCE, source, List.of(key)).get(key));
    }

    @Transactional
    Optional<ActorFacts> find(String source, String key) {
        return Optional.ofNullable(identifiers
                        .records(RecordType.ACTOR, source, List.of(key))
                        .get(key))
                .map(actors::findById)
                .map(Actor::facts);
    }

    ActorFacts actor(String source, String key) {
        return record(source, key).facts();
    }
}
