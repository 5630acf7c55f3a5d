package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.MembersRequest;
import org.tequio.intake.MembersRequests;
import org.tequio.intake.links.LinkAction;
import org.tequio.intake.links.LinkPurpose;

import java.util.Objects;
import java.util.Optional;

/** "That is us, but it is not quite so": what the member writes goes to the moderators. */
@ApplicationScoped
class CorrectByLink implements LinkAction {

    private final MembersRequests requests;
    private final Parts parts;

    CorrectByLink(MembersRequests requests, Parts parts) {
        this.requests = requests;
        this.parts = parts;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.CORRECT_MEMBERSHIP;
    }

    @Override
    public void act(String subject, @Nullable String reason) {
        var asked = AskedPart.of(subject);
        requests.queue(new MembersRequest(
                asked.membership(),
                asked.actor(),
                asked.alliance(),
                parts.label(asked.membership()).orElseThrow(),
                parts.lockAddress(asked).language(),
                Objects.requireNonNull(reason)));
    }

    @Override
    public boolean holds(String subject) {
        return parts.areStillAsked(subject);
    }

    @Override
    public Optional<String> label(String subject) {
        return parts.label(AskedPart.of(subject).membership());
    }
}
