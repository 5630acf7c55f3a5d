package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Removal;
import org.tequio.register.Actor;
import org.tequio.register.Alliance;
import org.tequio.register.Experience;
import org.tequio.register.Memberships;
import org.tequio.register.MergeableRecord;
import org.tequio.register.RecordType;
import org.tequio.register.RegisterRecord;
import org.tequio.shared.Problem;
import org.tequio.shared.WithdrawalReason;

import java.util.ArrayList;
import java.util.Objects;

/** Takes a record off the list on request, with all that points to it; its id answers 410 with the reason from then on. */
@ApplicationScoped
class RemoveRecord {

    private static final WithdrawalReason REASON = WithdrawalReason.REQUESTED;

    private final Listed listed;
    private final Memberships memberships;
    private final MergedRecords merged;
    private final EraseContact contact;

    RemoveRecord(Listed listed, Memberships memberships, MergedRecords merged, EraseContact contact) {
        this.listed = listed;
        this.memberships = memberships;
        this.merged = merged;
        this.contact = contact;
    }

    Outcome remove(Removal removal) {
        var id = Objects.requireNonNull(removal.record());
        var actor = listed.actor(id);
        var alliance = listed.alliance(id);
        if (actor.isPresent()) {
            return remove(actor.get());
        } else if (alliance.isPresent()) {
            return remove(alliance.get());
        }
        var experience = listed.experience(id).orElseThrow(() -> Problem.notFound("record", id));
        withdraw(experience);
        return new Outcome(RecordType.EXPERIENCE, id);
    }

    private Outcome remove(Actor actor) {
        var id = actor.id().value();
        listed.membershipsOfActor(id).forEach(membership -> membership.withdraw(REASON));
        listed.experiencesOfActor(id).forEach(experience -> leave(experience, id));
        listed.partsOf(id).forEach(part -> part.restate(part.facts().partOf(null), part.origin()));
        withdraw(actor);
        return new Outcome(RecordType.ACTOR, id);
    }

    private Outcome remove(Alliance alliance) {
        var id = alliance.id().value();
        listed.membershipsOfAlliance(id).forEach(membership -> membership.withdraw(REASON));
        listed.experiencesOfAlliance(id).forEach(this::leaveAlliance);
        withdraw(alliance);
        return new Outcome(RecordType.ALLIANCE, id);
    }

    /** What others learned with it stays theirs. */
    private void leave(Experience experience, String actor) {
        var facts = experience.facts();
        var others = facts.actorIds().stream().filter(id -> !id.equals(actor)).toList();
        if (others.isEmpty() && facts.allianceId() == null) {
            withdraw(experience);
        } else {
            experience.restate(facts.of(others), experience.origin());
        }
    }

    private void leaveAlliance(Experience experience) {
        if (experience.facts().actorIds().isEmpty()) {
            withdraw(experience);
        } else {
            experience.restate(experience.facts().ofAlliance(null), experience.origin());
        }
    }

    /** Records that led to this one go with it, and all their addresses; so do memberships that a merger took off the list. */
    private void withdraw(MergeableRecord<?> record) {
        var ids = new ArrayList<String>();
        merged.into(record).forEach(led -> {
            withdrawAgain(led);
            ids.add(led.id().value());
        });
        record.withdraw(REASON);
        ids.add(record.id().value());
        memberships.withdrawnOf(ids).forEach(RemoveRecord::withdrawAgain);
        ids.forEach(contact::forget);
    }

    private static void withdrawAgain(RegisterRecord<?> record) {
        record.relist();
        record.withdraw(REASON);
    }
}
