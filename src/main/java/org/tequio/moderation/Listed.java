package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Alliance;
import org.tequio.register.Alliances;
import org.tequio.register.Experience;
import org.tequio.register.Experiences;
import org.tequio.register.Membership;
import org.tequio.register.Memberships;
import org.tequio.register.Records;
import org.tequio.register.RegisterRecord;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
import java.util.Optional;

/** Records that a decision changes: locked until it is taken, and listed. */
@ApplicationScoped
class Listed {

    private final Actors actors;
    private final Alliances alliances;
    private final Experiences experiences;
    private final Memberships memberships;

    Listed(Actors actors, Alliances alliances, Experiences experiences, Memberships memberships) {
        this.actors = actors;
        this.alliances = alliances;
        this.experiences = experiences;
        this.memberships = memberships;
    }

    /** @throws Problem 409 if there is such an actor, but it is not listed */
    Optional<Actor> actor(String id) {
        return find(actors, id);
    }

    Optional<Alliance> alliance(String id) {
        return find(alliances, id);
    }

    Optional<Experience> experience(String id) {
        return find(experiences, id);
    }

    Optional<Membership> membership(String id) {
        return find(memberships, id);
    }

    /** A new version of a part that says the same. */
    void sayAgain(Membership membership) {
        memberships.sayAgain(membership);
    }

    List<Membership> membershipsOfActor(String actor) {
        return memberships.list("facts.actorId = ?1 and status = LISTED order by id", actor);
    }

    List<Membership> membershipsOfAlliance(String alliance) {
        return memberships.list("facts.allianceId = ?1 and status = LISTED order by id", alliance);
    }

    /** What these actors learned, alone or with others. */
    List<Experience> experiencesOfActor(String actor) {
        return experiences.listedOfActor(actor);
    }

    List<Experience> experiencesOfAlliance(String alliance) {
        return experiences.list("facts.allianceId = ?1 and status = LISTED order by id", alliance);
    }

    /** The actors that are part of this one. */
    List<Actor> partsOf(String umbrella) {
        return actors.list("facts.umbrella = ?1 and status = LISTED order by id", umbrella);
    }

    private static <R extends RegisterRecord<?>> Optional<R> find(Records<R> records, String id) {
        var found = records.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(record -> !record.isListed()).ifPresent(record -> {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "%s is %s by now.".formatted(id, record.standing().status().code()));
        });
        return found;
    }
}
