package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Corrections;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.Correction;
import org.tequio.intake.statement.Statement;
import org.tequio.register.Actor;
import org.tequio.register.Alliance;
import org.tequio.register.Experience;
import org.tequio.register.Identifier;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.Objects;

/** Carries out a correction on the record as it is now, which may be another than when it was sent. */
@ApplicationScoped
class CorrectRecord {

    private final Listed listed;
    private final Corrections corrections;
    private final Evidence evidence;
    private final Identifying identifying;
    private final NewRecord newRecord;

    CorrectRecord(
            Listed listed, Corrections corrections, Evidence evidence, Identifying identifying, NewRecord newRecord) {
        this.listed = listed;
        this.corrections = corrections;
        this.evidence = evidence;
        this.identifying = identifying;
        this.newRecord = newRecord;
    }

    Outcome correct(Submission submission) {
        var statement = submission.said();
        if (submission.membership().isPresent()) {
            return note(submission.membership().get());
        }
        var correction = Objects.requireNonNull(statement.correction());
        var id = Objects.requireNonNull(correction.record());
        var actor = listed.actor(id);
        var alliance = listed.alliance(id);
        if (actor.isPresent()) {
            return correct(actor.get(), correction, statement);
        } else if (alliance.isPresent()) {
            return correct(alliance.get(), correction, statement);
        }
        return correct(listed.experience(id).orElseThrow(() -> Problem.notFound("record", id)), correction, statement);
    }

    /** In words, which no machine carries out: they stand in the history, signed with who accepted them. */
    private Outcome note(String membership) {
        var part = listed.membership(membership).orElseThrow(() -> Problem.notFound("membership", membership));
        listed.sayAgain(part);
        return new Outcome(RecordType.ALLIANCE, part.facts().allianceId());
    }

    private Outcome correct(Actor actor, Correction correction, Statement statement) {
        var corrected = corrections.corrected(actor, correction);
        var check = evidence.check(correction);
        var facts = corrected.facts(check);
        actor.restate(facts, evidence.of(statement, actor.origin()));
        actor.identify(free(RecordType.ACTOR, actor.identifiers(), corrected.identifiers(check)));
        return new Outcome(RecordType.ACTOR, actor.id().value());
    }

    private Outcome correct(Alliance alliance, Correction correction, Statement statement) {
        var corrected = corrections.corrected(alliance, correction);
        var check = evidence.check(correction);
        if (correction.changes() != null) {
            var facts = corrected.facts(check);
            alliance.restate(facts, evidence.of(statement, alliance.origin()));
            alliance.identify(free(RecordType.ALLIANCE, alliance.identifiers(), corrected.identifiers(check)));
        }
        newRecord.members(alliance.id().value(), correction.members(), statement);
        return new Outcome(RecordType.ALLIANCE, alliance.id().value());
    }

    private Outcome correct(Experience experience, Correction correction, Statement statement) {
        var corrected = corrections.corrected(experience, correction);
        var check = evidence.check(correction);
        var facts = corrected.facts(check);
        experience.restate(facts, evidence.of(statement, experience.origin()));
        experience.identify(free(RecordType.EXPERIENCE, experience.identifiers(), corrected.identifiers(check)));
        return new Outcome(RecordType.EXPERIENCE, experience.id().value());
    }

    private List<Identifier> free(RecordType type, List<Identifier> before, List<Identifier> now) {
        identifying.mustBeFree(
                type,
                now.stream().filter(identifier -> !before.contains(identifier)).toList());
        return now;
    }
}
