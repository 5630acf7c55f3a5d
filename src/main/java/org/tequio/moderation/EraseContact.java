package org.tequio.moderation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.intake.Contacts;
import org.tequio.intake.mail.Mails;
import org.tequio.register.Actors;
import org.tequio.register.RecordContacts;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;

/** Forgets an organisation's address, everywhere and at once. */
@ApplicationScoped
class EraseContact {

    private final Actors actors;
    private final MergedRecords merged;
    private final Mergers mergers;
    private final RecordContacts recordContacts;
    private final Contacts contacts;
    private final Mails mails;
    private final Audit audit;

    EraseContact(
            Actors actors,
            MergedRecords merged,
            Mergers mergers,
            RecordContacts recordContacts,
            Contacts contacts,
            Mails mails,
            Audit audit) {
        this.actors = actors;
        this.merged = merged;
        this.mergers = mergers;
        this.recordContacts = recordContacts;
        this.contacts = contacts;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Does the same whether there is an address or not; those of records that were merged into this one go, too, and of one
     * that was merged the one that went along.
     */
    @Transactional
    void erase(String actor, String author) {
        forget(actor);
        // not before: a merger that takes the address along has ended by now, and is seen
        mergers.holderOfAddressOf(actor).ifPresent(this::forget);
        actors.findByIdOptional(actor).stream()
                .flatMap(survivor -> merged.into(survivor).stream())
                .forEach(led -> forget(led.id().value()));
        audit.record(
                AuditEntry.of(author, "contact-erased", "actor", actor, null, JsonNodeFactory.instance.objectNode()));
    }

    /** Its address, and the one under which it wrote by links in letters; in the transaction of whoever notes why. */
    void forget(String actor) {
        // not locked before: whoever locks a record and then its address would wait for this, and this for them
        recordContacts.erase(actor).ifPresent(this::forgetAddress);
        contacts.forgetThoseOf(actor).forEach(this::forgetAddress);
    }

    private void forgetAddress(String email) {
        contacts.forget(email);
        mails.forget(email);
    }
}
