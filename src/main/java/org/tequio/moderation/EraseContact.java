package org.tequio.moderation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.intake.Contacts;
import org.tequio.intake.mail.Mails;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.RecordContacts;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

/** Forgets an organisation's address, everywhere and at once. */
@ApplicationScoped
class EraseContact {

    private final Actors actors;
    private final MergedRecords merged;
    private final RecordContacts recordContacts;
    private final Contacts contacts;
    private final Mails mails;
    private final Audit audit;

    EraseContact(
            Actors actors,
            MergedRecords merged,
            RecordContacts recordContacts,
            Contacts contacts,
            Mails mails,
            Audit audit) {
        this.actors = actors;
        this.merged = merged;
        this.recordContacts = recordContacts;
        this.contacts = contacts;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Does the same whether there is an address or not; those of records that were merged into this one go, too.
     *
     * @throws Problem 409 if it was merged itself: its address went along
     */
    @Transactional
    void erase(String actor, String author) {
        // not locked: whoever locks a record and then its address would wait for this, and this for them
        var record = actors.findByIdOptional(actor);
        record.ifPresent(EraseContact::mustLeadNowhere);
        forget(actor);
        record.stream()
                .flatMap(survivor -> merged.into(survivor).stream())
                .forEach(led -> forget(led.id().value()));
        audit.record(
                AuditEntry.of(author, "contact-erased", "actor", actor, null, JsonNodeFactory.instance.objectNode()));
    }

    private static void mustLeadNowhere(Actor actor) {
        var survivor = actor.standing().mergedInto();
        if (survivor != null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "%s was merged into %s, and its address with it: erase that of %2$s."
                            .formatted(actor.id().value(), survivor));
        }
    }

    /** In the transaction of whoever notes why. */
    void forget(String actor) {
        recordContacts.erase(actor).ifPresent(email -> {
            contacts.forget(email);
            mails.forget(email);
        });
    }
}
