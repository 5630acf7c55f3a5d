package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.mail.Letter;
import org.tequio.intake.mail.LetterKind;
import org.tequio.intake.mail.Mails;
import org.tequio.register.Actors;
import org.tequio.register.RecordContacts.Address;
import org.tequio.shared.PublicAddress;

import java.util.Map;
import java.util.Objects;

/** Tells those who spoke for an organisation what changes for them. */
@ApplicationScoped
class LettersToStewards {

    private final Actors actors;
    private final Mails mails;
    private final PublicAddress publicAddress;

    LettersToStewards(Actors actors, Mails mails, PublicAddress publicAddress) {
        this.actors = actors;
        this.mails = mails;
        this.publicAddress = publicAddress;
    }

    /** @param address the one that the organisation had until now */
    void tellOfAnother(String actor, Address address) {
        send(LetterKind.ANOTHER_STEWARD, actor, address, Map.of("name", name(actor)));
    }

    void tellOfEnd(String actor, Address address, @Nullable String reason) {
        send(
                LetterKind.STEWARDSHIP_ENDED,
                actor,
                address,
                Map.of("name", name(actor), "reason", Objects.requireNonNullElse(reason, "")));
    }

    private void send(LetterKind kind, String actor, Address address, Map<String, String> words) {
        var links = Map.of("record", publicAddress.of("/api/v1/actors/" + actor));
        mails.send(new Letter(address.email(), address.language(), kind, words, links));
    }

    private String name(String actor) {
        return actors.findById(actor).facts().names().get(0).text();
    }
}
