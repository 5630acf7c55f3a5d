package org.tequio.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

import java.util.Objects;

/** Who asks. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * What history and logs call the caller, never a person's name or address: {@code admin}, the role and id of a key
     * such as {@code moderator:9c4w1x7vd}, {@code moderator:oidc-} with a hash; {@code anonymous} for who has not said.
     */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean isAdmin() {
        return identity.hasRole(Roles.ADMIN);
    }

    public boolean isModerator() {
        return identity.hasRole(Roles.MODERATOR);
    }

    /** What the caller decides on; an admin on everything, who has no role on nothing. */
    public Scope scope() {
        Scope scope = identity.getAttribute(Scope.ATTRIBUTE);
        return Objects.requireNonNullElseGet(scope, Scope::ofNothing);
    }
}
