package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Contacts;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.Statement;
import org.tequio.moderation.word.AskMembers;
import org.tequio.register.Identifier;
import org.tequio.register.Memberships;
import org.tequio.register.MergeableRecord;
import org.tequio.register.RecordContacts;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
import java.util.Objects;

/**
 * Takes in a new record and merges it at once into one that is listed. What that one inherits was the new one's for a
 * moment, so that it goes back there when the merger is undone.
 */
@ApplicationScoped
class AcceptAsMerger {

    private final NewRecord newRecord;
    private final Mergers mergers;
    private final Listed listed;
    private final Evidence evidence;
    private final Contacts contacts;
    private final RecordContacts recordContacts;
    private final Memberships memberships;
    private final AskMembers askMembers;

    AcceptAsMerger(
            NewRecord newRecord,
            Mergers mergers,
            Listed listed,
            Evidence evidence,
            Contacts contacts,
            RecordContacts recordContacts,
            Memberships memberships,
            AskMembers askMembers) {
        this.newRecord = newRecord;
        this.mergers = mergers;
        this.listed = listed;
        this.evidence = evidence;
        this.contacts = contacts;
        this.recordContacts = recordContacts;
        this.memberships = memberships;
        this.askMembers = askMembers;
    }

    /** @throws Problem 422 for what is no new actor or alliance; 404 if there is no such survivor of its type */
    Outcome accept(Submission submission, String survivor, String author) {
        var statement = submission.said();
        var created =
                switch (submission.type()) {
                    case ACTOR -> newActor(submission, statement, survivor);
                    case ALLIANCE -> newAlliance(statement, survivor);
                    case EXPERIENCE, CORRECTION, CLAIM, ENDING, REMOVAL ->
                        throw Problem.of(
                                ProblemType.UNPROCESSABLE,
                                "Only a new actor or alliance can be merged: accept it, or reject it.");
                };
        var merger = mergers.merge(created.type(), created.id(), survivor, author);
        // of the survivor: links about the record that went would lead nowhere
        askMembers.ask(memberships.byId(merger.moves().memberships()).values());
        return new Outcome(created.type(), survivor);
    }

    private Outcome newActor(Submission submission, Statement statement, String survivor) {
        var known = listed.actor(survivor).orElseThrow(() -> Problem.notFound("actor", survivor));
        var given = Objects.requireNonNull(statement.actor()).identifiers(evidence.check());
        var created = newRecord.bareActor(statement, without(given, known));
        if (recordContacts.find(survivor).isEmpty()) {
            contacts.giveToRecord(submission.id(), created.id());
        }
        return created;
    }

    private Outcome newAlliance(Statement statement, String survivor) {
        var known = listed.alliance(survivor).orElseThrow(() -> Problem.notFound("alliance", survivor));
        var given = Objects.requireNonNull(statement.alliance()).identifiers(evidence.check());
        return newRecord.bareAlliance(statement, without(given, known));
    }

    private static List<Identifier> without(List<Identifier> given, MergeableRecord<?> known) {
        return given.stream()
                .filter(identifier -> !known.identifiers().contains(identifier))
                .toList();
    }
}
