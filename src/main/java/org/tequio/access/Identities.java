package org.tequio.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

import java.util.Set;

/** Puts together what {@link Caller} reads. */
final class Identities {

    private Identities() {}

    /** @param scope of a moderator; an admin's is everything */
    static SecurityIdentity of(String name, Set<String> roles, Scope scope) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .addAttribute(Scope.ATTRIBUTE, roles.contains(Roles.ADMIN) ? Scope.ofEverything() : scope)
                .build();
    }
}
