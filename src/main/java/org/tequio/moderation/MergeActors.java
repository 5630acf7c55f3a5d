package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Experience;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.Objects;
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
        var placed = memberships.move(listed.membershipsOfActor(merged), new Ends(RecordType.ACTOR, merged, survivor));
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
                null,
                null);
    }

    /** What came to the survivor since stays with it. */
    void undo(Merger merger) {
        var moves = merger.moves();
        var to = actor(merger.survivor());
        var from = actors.findById(merger.merged());
        from.relist();
        identifiers.moveBack(moves.identifiers(), from, to);
        memberships.moveBack(moves, merger.ends());
        moved.experiences(moves.experiences()).forEach(experience -> putBack(experience, merger));
        moved.actors(moves.parts()).stream()
                .filter(part -> Objects.equals(part.facts().umbrella(), umbrellaOf(part, to)))
                .forEach(part -> part.restate(part.facts().partOf(merger.merged()), part.origin()));
    }

    private List<String> moveParts(Actor from, Actor to) {
        var parts = listed.partsOf(from.id().value());
        parts.forEach(part -> part.restate(part.facts().partOf(umbrellaOf(part, to)), part.origin()));
        return MovedRecords.ids(parts);
    }

    /** None is part of itself. */
    private static @Nullable String umbrellaOf(Actor part, Actor survivor) {
        return part.id().equals(survivor.id()) ? null : survivor.id().value();
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
