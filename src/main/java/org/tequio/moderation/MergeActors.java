package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Experience;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.stream.Stream;

/** Moves all that was an actor's to the one that stands for it. */
@ApplicationScoped
class MergeActors {

    private final Listed listed;
    private final Actors actors;
    private final MoveMemberships memberships;
    private final MovedRecords moved;
    private final MoveIdentifiers identifiers;

    MergeActors(
            Listed listed,
            Actors actors,
            MoveMemberships memberships,
            MovedRecords moved,
            MoveIdentifiers identifiers) {
        this.listed = listed;
        this.actors = actors;
        this.memberships = memberships;
        this.moved = moved;
        this.identifiers = identifiers;
    }

    Moves merge(String merged, String survivor) {
        var from = actor(merged);
        var to = actor(survivor);
        var parts = moveParts(from, to);
        var placed = memberships.move(
                listed.membershipsOfActor(merged), facts -> facts.between(facts.allianceId(), survivor));
        var experiences = listed.experiencesOfActor(merged);
        var shared = experiences.stream()
                .filter(experience -> experience.facts().actorIds().contains(survivor))
                .map(experience -> experience.id().value())
                .toList();
        experiences.forEach(experience -> replace(experience, merged, survivor));
        from.mergeInto(to.id());
        var own = identifiers.move(from, to);
        return new Moves(
                placed.moved(),
                placed.doubled(),
                MovedRecords.ids(experiences),
                shared,
                parts,
                own,
                placed.told(),
                null);
    }

    /** What came to the survivor since stays with it. */
    void undo(Merger merger) {
        var moves = merger.moves();
        var to = actor(merger.survivor());
        var from = actors.findById(merger.merged());
        from.relist();
        identifiers.moveBack(moves.identifiers(), from, to);
        memberships.moveBack(
                moves, facts -> facts.between(facts.allianceId(), merger.merged()), facts -> facts.actorId()
                        .equals(merger.survivor()));
        moved.experiences(moves.experiences()).forEach(experience -> putBack(experience, merger));
        moved.actors(moves.parts()).stream()
                .filter(part -> merger.survivor().equals(part.facts().umbrella())
                        || part.facts().umbrella() == null)
                .forEach(part -> part.restate(part.facts().partOf(merger.merged()), part.origin()));
    }

    /** None is part of itself. */
    private List<String> moveParts(Actor from, Actor to) {
        var parts = listed.partsOf(from.id().value());
        parts.forEach(part -> part.restate(
                part.facts().partOf(part.id().equals(to.id()) ? null : to.id().value()), part.origin()));
        return MovedRecords.ids(parts);
    }

    private static void replace(Experience experience, String actor, String by) {
        var actors = experience.facts().actorIds().stream()
                .map(id -> id.equals(actor) ? by : id)
                .distinct()
                .toList();
        experience.restate(experience.facts().of(actors), experience.origin());
    }

    private static void putBack(Experience experience, Merger merger) {
        if (!experience.facts().actorIds().contains(merger.survivor())) {
            return;
        }
        var keepsBoth = merger.moves().shared().contains(experience.id().value());
        var actors = experience.facts().actorIds().stream()
                .flatMap(id -> id.equals(merger.survivor())
                        ? keepsBoth ? Stream.of(id, merger.merged()) : Stream.of(merger.merged())
                        : Stream.of(id))
                .toList();
        experience.restate(experience.facts().of(actors), experience.origin());
    }

    private Actor actor(String id) {
        return listed.actor(id).orElseThrow(() -> Problem.notFound("actor", id));
    }
}
