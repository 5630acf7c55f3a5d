package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Alliance;
import org.tequio.register.Alliances;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;

import java.util.List;

/** Moves all that was an alliance's to the one that stands for it. */
@ApplicationScoped
class MergeAlliances {

    private final Listed listed;
    private final Alliances alliances;
    private final MoveMemberships memberships;
    private final MovedRecords moved;
    private final MoveIdentifiers identifiers;

    MergeAlliances(
            Listed listed,
            Alliances alliances,
            MoveMemberships memberships,
            MovedRecords moved,
            MoveIdentifiers identifiers) {
        this.listed = listed;
        this.alliances = alliances;
        this.memberships = memberships;
        this.moved = moved;
        this.identifiers = identifiers;
    }

    Moves merge(String merged, String survivor) {
        var from = alliance(merged);
        var to = alliance(survivor);
        var placed =
                memberships.move(listed.membershipsOfAlliance(merged), new Ends(RecordType.ALLIANCE, merged, survivor));
        var experiences = listed.experiencesOfAlliance(merged);
        experiences.forEach(
                experience -> experience.restate(experience.facts().ofAlliance(survivor), experience.origin()));
        from.mergeInto(to.id());
        var own = identifiers.move(from, to);
        return new Moves(
                placed.moved(),
                placed.doubled(),
                MovedRecords.ids(experiences),
                List.of(),
                List.of(),
                own,
                placed.told(),
                null,
                null);
    }

    /** What came to the survivor since stays with it. */
    void undo(Merger merger) {
        var moves = merger.moves();
        var to = alliance(merger.survivor());
        var from = alliances.findById(merger.merged());
        from.relist();
        identifiers.moveBack(moves.identifiers(), from, to);
        memberships.moveBack(moves, merger.ends());
        moved.experiences(moves.experiences()).stream()
                .filter(experience ->
                        merger.survivor().equals(experience.facts().allianceId()))
                .forEach(experience ->
                        experience.restate(experience.facts().ofAlliance(merger.merged()), experience.origin()));
    }

    private Alliance alliance(String id) {
        return listed.alliance(id).orElseThrow(() -> Problem.notFound("alliance", id));
    }
}
