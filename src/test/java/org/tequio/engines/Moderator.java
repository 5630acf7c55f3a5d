package org.tequio.engines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Alliance;
import org.tequio.register.Alliances;
import org.tequio.register.Authorship;
import org.tequio.register.Experience;
import org.tequio.register.Experiences;
import org.tequio.register.Identifiers;
import org.tequio.register.Membership;
import org.tequio.register.Memberships;
import org.tequio.register.RecordType;

import java.util.List;

/** Takes records off the list and puts them back, as moderation will; finds them by the ids of their package. */
@ApplicationScoped
public class Moderator {

    private final Authorship authorship;
    private final Identifiers identifiers;
    private final Actors actors;
    private final Alliances alliances;
    private final Memberships memberships;
    private final Experiences experiences;

    Moderator(
            Authorship authorship,
            Identifiers identifiers,
            Actors actors,
            Alliances alliances,
            Memberships memberships,
            Experiences experiences) {
        this.authorship = authorship;
        this.identifiers = identifiers;
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.experiences = experiences;
    }

    /** All that is decided here is one transaction. */
    @Transactional
    public void decides(Runnable decision) {
        authorship.sign("moderator", "a decision of the tests");
        decision.run();
    }

    @Transactional
    public Actor actor(TestPackage rows, String key) {
        return actors.findById(id(RecordType.ACTOR, rows, key));
    }

    @Transactional
    public Alliance alliance(TestPackage rows, String key) {
        return alliances.findById(id(RecordType.ALLIANCE, rows, key));
    }

    @Transactional
    public Experience experience(TestPackage rows, String key) {
        return experiences.findById(id(RecordType.EXPERIENCE, rows, key));
    }

    /** All memberships of an actor. */
    @Transactional
    public List<Membership> memberships(TestPackage rows, String actor) {
        return memberships.list("facts.actorId", id(RecordType.ACTOR, rows, actor));
    }

    private String id(RecordType type, TestPackage rows, String key) {
        return identifiers.records(type, rows.source(), List.of(key)).get(key);
    }
}
