package org.tequio.intake.links;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An action that only notes what it is asked for; it refuses the subject {@code busy}. */
record Noted(LinkPurpose purpose, List<String> acts) implements LinkAction {

    static Noted of(LinkPurpose purpose) {
        return new Noted(purpose, new CopyOnWriteArrayList<>());
    }

    @Override
    public void act(String subject, @Nullable String reason) {
        acts.add(subject + (reason == null ? "" : ": " + reason));
        if (subject.equals("busy")) {
            throw Problem.of(ProblemType.CONFLICT, "Somebody <else> is at it.");
        }
    }

    @Override
    public Optional<String> label(String subject) {
        return subject.equals("nameless") ? Optional.empty() : Optional.of("Coop <" + subject + ">");
    }
}
