package org.tequio.moderation.word;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.links.LinkAction;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Authorship;
import org.tequio.register.RecordContacts;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** "Yes, that is still correct." */
@ApplicationScoped
class RenewByLink implements LinkAction {

    private final Actors actors;
    private final RecordContacts contacts;
    private final Authorship authorship;
    private final Audit audit;
    private final Clock clock;

    RenewByLink(Actors actors, RecordContacts contacts, Authorship authorship, Audit audit, Clock clock) {
        this.actors = actors;
        this.contacts = contacts;
        this.authorship = authorship;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.RENEW_ACTOR;
    }

    @Override
    public void act(String subject, @Nullable String reason) {
        var id = actor(subject);
        var member = "member:" + id;
        var actor = actors.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(LinkAction::over);
        contacts.lock(id)
                .filter(address -> address.generation() == generation(subject))
                .orElseThrow(LinkAction::over);
        authorship.sign(member, "still correct");
        actor.confirm(LocalDate.now(clock));
        audit.record(
                AuditEntry.of(member, "renewed", "actor", id, "still correct", JsonNodeFactory.instance.objectNode()));
    }

    /** As long as the organisation is listed and has the address that the letter went to. */
    @Override
    public boolean holds(String subject) {
        return subject.indexOf(' ') > 0
                && contacts.isStill(actor(subject), generation(subject))
                && actors.findByIdOptional(actor(subject))
                        .filter(Actor::isListed)
                        .isPresent();
    }

    @Override
    public Optional<String> label(String subject) {
        return actors.findByIdOptional(actor(subject))
                .map(actor -> actor.facts().names().get(0).text());
    }

    private static String actor(String subject) {
        return subject.substring(0, subject.indexOf(' '));
    }

    private static long generation(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf(' ') + 1));
    }
}
