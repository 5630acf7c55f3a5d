package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.links.LinkAction;
import org.tequio.register.Actors;
import org.tequio.register.Alliances;
import org.tequio.register.Membership;
import org.tequio.register.Memberships;
import org.tequio.register.Name;
import org.tequio.register.RecordContacts;
import org.tequio.register.RecordContacts.Address;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.Optional;

/** Memberships in words. */
@ApplicationScoped
class Parts {

    private final Memberships memberships;
    private final Actors actors;
    private final Alliances alliances;
    private final RecordContacts contacts;

    Parts(Memberships memberships, Actors actors, Alliances alliances, RecordContacts contacts) {
        this.memberships = memberships;
        this.actors = actors;
        this.alliances = alliances;
        this.contacts = contacts;
    }

    /** Whether the part that a letter asked about is still that actor's in that alliance, and the address still its own. */
    boolean areStillAsked(String subject) {
        return AskedPart.parse(subject)
                .filter(asked -> contacts.isStill(asked.actor(), asked.contact()))
                .filter(asked -> listed(asked.membership())
                        .filter(part -> part.facts().actorId().equals(asked.actor())
                                && part.facts().allianceId().equals(asked.alliance()))
                        .isPresent())
                .isPresent();
    }

    /** One that is still a part. */
    Optional<Membership> listed(String membership) {
        return memberships.findByIdOptional(membership).filter(Membership::isListed);
    }

    /**
     * The address that was asked, which nobody changes or forgets until the transaction ends.
     *
     * @throws Problem 410 if somebody has done so
     */
    Address lockAddress(AskedPart asked) {
        return contacts.lock(asked.actor())
                .filter(address -> address.generation() == asked.contact())
                .orElseThrow(LinkAction::over);
    }

    /** Who takes part in what. */
    Optional<String> label(String membership) {
        return memberships.findByIdOptional(membership).map(part -> "%s – %s"
                .formatted(actor(part.facts().actorId()), alliance(part.facts().allianceId())));
    }

    String actor(String id) {
        return official(actors.findById(id).facts().names());
    }

    String alliance(String id) {
        return official(alliances.findById(id).facts().names());
    }

    private static String official(List<Name> names) {
        return names.get(0).text();
    }
}
