package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.Statement;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.moderation.word.AskMembers;
import org.tequio.register.Identifier;
import org.tequio.register.Memberships;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
import java.util.stream.Stream;

/** Takes in a new record and merges it at once into one that is listed, which inherits its identifiers. */
@ApplicationScoped
class AcceptAsMerger {

    private final NewRecord newRecord;
    private final Mergers mergers;
    private final Listed listed;
    private final Identifying identifying;
    private final Evidence evidence;
    private final Memberships memberships;
    private final AskMembers askMembers;

    AcceptAsMerger(
            NewRecord newRecord,
            Mergers mergers,
            Listed listed,
            Identifying identifying,
            Evidence evidence,
            Memberships memberships,
            AskMembers askMembers) {
        this.newRecord = newRecord;
        this.mergers = mergers;
        this.listed = listed;
        this.identifying = identifying;
        this.evidence = evidence;
        this.memberships = memberships;
        this.askMembers = askMembers;
    }

    /** @throws Problem 422 for what is no new actor or alliance */
    Outcome accept(Submission submission, String survivor, String author) {
        if (submission.type() != SubmissionType.ACTOR && submission.type() != SubmissionType.ALLIANCE) {
            throw Problem.of(
                    ProblemType.UNPROCESSABLE, "Only a new actor or alliance can be merged: accept it, or reject it.");
        }
        var statement = submission.said();
        var created = newRecord.bare(statement);
        var merger = mergers.merge(created.type(), created.id(), survivor, author);
        // of the survivor: links about the record that went would lead nowhere
        askMembers.ask(memberships.byId(merger.moves().memberships()).values());
        inherit(created.type(), survivor, statement);
        return new Outcome(created.type(), survivor);
    }

    private void inherit(RecordType type, String survivor, Statement statement) {
        var check = evidence.check();
        if (statement.actor() != null) {
            var actor = listed.actor(survivor).orElseThrow();
            actor.identify(union(type, actor.identifiers(), statement.actor().identifiers(check)));
        } else if (statement.alliance() != null) {
            var alliance = listed.alliance(survivor).orElseThrow();
            alliance.identify(
                    union(type, alliance.identifiers(), statement.alliance().identifiers(check)));
        }
    }

    private List<Identifier> union(RecordType type, List<Identifier> own, List<Identifier> given) {
        identifying.mustBeFree(
                type,
                given.stream().filter(identifier -> !own.contains(identifier)).toList());
        return Stream.concat(own.stream(), given.stream()).distinct().toList();
    }
}
