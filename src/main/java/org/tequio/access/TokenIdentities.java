package org.tequio.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tequio.shared.Secret;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Takes from a verified OpenID Connect token what it says of our roles and scopes, and nothing else: neither the roles that
 * it gives elsewhere nor the name of the person.
 */
@ApplicationScoped
class TokenIdentities implements SecurityIdentityAugmentor {

    private static final Set<String> ROLES = Set.copyOf(KeyRole.CODES.codes());
    /** In hexadecimal digits: 64 bits, so that no two people of one issuer share a name. */
    private static final int LENGTH_OF_NAME = 16;

    private final TokenClaims.Reader claims;
    private final AccessConfig.Claims names;

    TokenIdentities(TokenClaims.Reader claims, AccessConfig config) {
        this.claims = claims;
        this.names = config.claims();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getCredential(AccessTokenCredential.class) == null) {
            return Uni.createFrom().item(identity);
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Uni.createFrom().item(identity(token))
                : Uni.createFrom().failure(new AuthenticationFailedException("Only tokens that can be read are taken"));
    }

    private SecurityIdentity identity(JsonWebToken token) {
        var said = claims.of(token);
        var roles = new HashSet<>(said.texts(names.roles()));
        roles.retainAll(ROLES);
        return Identities.of(
                name(token, roles), roles, Scope.of(said.texts(names.territories()), said.texts(names.platforms())));
    }

    /** The first role, and the same for the same person, telling nobody who that is. */
    private static String name(JsonWebToken token, Set<String> roles) {
        var hash = new Secret(token.getIssuer() + "\n" + token.getSubject()).sha256();
        var role = ROLES.stream().filter(roles::contains).sorted().findFirst().orElse("visitor");
        return "%s:oidc-%s".formatted(role, HexFormat.of().formatHex(hash).substring(0, LENGTH_OF_NAME));
    }
}
