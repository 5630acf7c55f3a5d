package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.links.LinkAction;
import org.tequio.intake.links.LinkPurpose;

import java.util.Objects;
import java.util.Optional;

/** "That is not us." */
@ApplicationScoped
class DisputeByLink implements LinkAction {

    private final SpeakForMember speak;
    private final Parts parts;

    DisputeByLink(SpeakForMember speak, Parts parts) {
        this.speak = speak;
        this.parts = parts;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.DISPUTE_MEMBERSHIP;
    }

    @Override
    public void act(String subject, @Nullable String reason) {
        var asked = AskedPart.of(subject);
        var word = Word.disputed(Objects.requireNonNull(reason));
        speak.speak(asked.membership(), word, membership -> parts.lockAddress(asked));
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
