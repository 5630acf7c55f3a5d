package org.tequio.moderation.word;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.links.LinkAction;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.register.Actors;
import org.tequio.register.Authorship;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** "Yes, that is still correct." */
@ApplicationScoped
class RenewByLink implements LinkAction {

    private final Actors actors;
    private final Authorship authorship;
    private final Audit audit;
    private final Clock clock;

    RenewByLink(Actors actors, Authorship authorship, Audit audit, Clock clock) {
        this.actors = actors;
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
        var actor = actors.findByIdOptional(subject).orElseThrow(() -> Problem.notFound("actor", subject));
        if (!actor.isListed()) {
            throw Problem.of(ProblemType.GONE, "This record is listed no more.");
        }
        var member = "member:" + subject;
        authorship.sign(member, "still correct");
        actor.confirm(LocalDate.now(clock));
        audit.record(AuditEntry.of(
                member, "renewed", "actor", subject, "still correct", JsonNodeFactory.instance.objectNode()));
    }

    @Override
    public Optional<String> label(String subject) {
        return actors.findByIdOptional(subject)
                .map(actor -> actor.facts().names().get(0).text());
    }
}
