package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.MembersRequests;
import org.tequio.intake.links.LinkAction;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.register.Memberships;
import org.tequio.shared.Problem;

import java.util.Objects;
import java.util.Optional;

/** "That is us, but it is not quite so": what the member writes goes to the moderators. */
@ApplicationScoped
class CorrectByLink implements LinkAction {

    private final Memberships memberships;
    private final MembersRequests requests;
    private final Parts parts;

    CorrectByLink(Memberships memberships, MembersRequests requests, Parts parts) {
        this.memberships = memberships;
        this.requests = requests;
        this.parts = parts;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.CORRECT_MEMBERSHIP;
    }

    @Override
    public void act(String subject, @Nullable String reason) {
        var membership =
                memberships.findByIdOptional(subject).orElseThrow(() -> Problem.notFound("membership", subject));
        requests.queue(membership.facts().allianceId(), membership.facts().actorId(), Objects.requireNonNull(reason));
    }

    @Override
    public Optional<String> label(String subject) {
        return parts.label(subject);
    }
}
