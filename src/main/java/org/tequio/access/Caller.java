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

    /** Whether a name is the caller's. Of who comes with a token it begins with the role of the moment, which may change. */
    public boolean isCalled(String name) {
        return person(name).equals(person(name()));
    }

    private static String person(String name) {
        return name.replaceFirst("^[a-z]+:(?=oidc-)", "");
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
