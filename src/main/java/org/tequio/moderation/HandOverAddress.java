package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Contacts;
import org.tequio.intake.Stewards;
import org.tequio.register.RecordContacts;

/** An organisation is written to at the address of its newest steward; the one whose it was until then is told. */
@ApplicationScoped
class HandOverAddress {

    private final Stewards stewards;
    private final Contacts contacts;
    private final RecordContacts recordContacts;
    private final LettersToStewards letters;

    HandOverAddress(Stewards stewards, Contacts contacts, RecordContacts recordContacts, LettersToStewards letters) {
        this.stewards = stewards;
        this.contacts = contacts;
        this.recordContacts = recordContacts;
        this.letters = letters;
    }

    /** @param claim by which the new steward is about to be one */
    void to(String claim, String actor) {
        var earlier = recordContacts.lock(actor).filter(address -> stewards.gaveAddress(address.generation()));
        contacts.giveToRecord(claim, actor);
        earlier.filter(address -> !recordContacts.isStill(actor, address.generation()))
                .ifPresent(address -> letters.tellOfAnother(actor, address));
    }
}
