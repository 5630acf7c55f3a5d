package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Contacts;
import org.tequio.intake.Stewards;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.Statement;
import org.tequio.register.RecordContacts;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;

import java.util.Objects;

/**
 * Makes whoever claimed an organisation its steward, beside those that it has, who are told; that somebody stands for the
 * record renews it.
 */
@ApplicationScoped
class AcceptClaim {

    private final Listed listed;
    private final Stewards stewards;
    private final Contacts contacts;
    private final RecordContacts recordContacts;
    private final LettersToStewards letters;
    private final Evidence evidence;

    AcceptClaim(
            Listed listed,
            Stewards stewards,
            Contacts contacts,
            RecordContacts recordContacts,
            LettersToStewards letters,
            Evidence evidence) {
        this.listed = listed;
        this.stewards = stewards;
        this.contacts = contacts;
        this.recordContacts = recordContacts;
        this.letters = letters;
        this.evidence = evidence;
    }

    Outcome accept(Submission submission, Statement statement) {
        var id =
                Objects.requireNonNull(Objects.requireNonNull(statement.claim()).record());
        listed.actor(id).orElseThrow(() -> Problem.notFound("actor", id)).confirm(evidence.today());
        var earlier = recordContacts.find(id).filter(address -> isOfSteward(id));
        contacts.giveToRecord(submission.id(), id);
        earlier.filter(address -> !recordContacts.isStill(id, address.generation()))
                .ifPresent(address -> letters.tellOfAnother(id, address));
        stewards.appoint(id, submission.id());
        return new Outcome(RecordType.ACTOR, id);
    }

    private boolean isOfSteward(String actor) {
        return stewards.of(actor).stream().anyMatch(stewardship -> stewards.gaveAddress(actor, stewardship.claim()));
    }
}
