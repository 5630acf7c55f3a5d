package org.tequio.intake;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/** Whoever holds the token of a submission; by a claim that was accepted also the steward of an organisation. */
@RequestScoped
public class Holder {

    static final String SUBMISSION = "tequio.submission";
    static final String ACTORS = "tequio.actors";

    private final SecurityIdentity identity;

    Holder(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The id of the submission; null for who came without a token. */
    @Nullable
    String submission() {
        return identity.getAttribute(SUBMISSION);
    }

    /** Whether the caller holds the token of this submission. */
    public boolean holds(String id) {
        return id.equals(submission());
    }

    /** Whether the caller may speak for this organisation. */
    public boolean isStewardOf(String actor) {
        Set<String> actors = identity.getAttribute(ACTORS);
        return Objects.requireNonNullElse(actors, Set.<String>of()).contains(actor);
    }
}
