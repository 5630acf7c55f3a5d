package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.Contacts;
import org.tequio.intake.Journal;
import org.tequio.intake.Stewards;
import org.tequio.intake.Submissions;
import org.tequio.register.RecordContacts;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;

/** Somebody speaks for an organisation no more: is told so, and the address goes if it is that one's. */
@ApplicationScoped
class EndStewardship {

    private final Submissions submissions;
    private final Stewards stewards;
    private final RecordContacts contacts;
    private final Contacts requests;
    private final LettersToStewards letters;
    private final Journal journal;

    EndStewardship(
            Submissions submissions,
            Stewards stewards,
            RecordContacts contacts,
            Contacts requests,
            LettersToStewards letters,
            Journal journal) {
        this.submissions = submissions;
        this.stewards = stewards;
        this.contacts = contacts;
        this.requests = requests;
        this.letters = letters;
        this.journal = journal;
    }

    /** @throws Problem 404 if nobody speaks for this organisation by this claim */
    @Transactional
    void end(String actor, String claim, @Nullable String reason, String author) {
        var submission =
                submissions.lock(RecordId.orNotFound("stewardship", claim)).orElseThrow(() -> unknown(claim));
        stewards.lock(actor);
        if (stewards.of(actor).stream()
                .noneMatch(stewardship -> stewardship.claim().equals(claim))) {
            throw unknown(claim);
        }
        stewards.onlyAddressOf(claim).ifPresent(record -> forgetAddress(record, actor, reason));
        stewards.end(claim);
        journal.note(submission, author, "stewardship-ended", reason);
    }

    /** @param record the one that has it, which may be merged into the actor */
    private void forgetAddress(String record, String actor, @Nullable String reason) {
        contacts.toWriteTo(record).ifPresent(address -> letters.tellOfEnd(actor, address, reason));
        contacts.erase(record);
        requests.forgetThoseOf(record);
    }

    private static Problem unknown(String claim) {
        return Problem.notFound("stewardship", claim);
    }
}
