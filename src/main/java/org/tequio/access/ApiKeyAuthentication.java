package org.tequio.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Secret;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;

/** Knows the bearer of an API key ({@code Authorization: Bearer tq_…}) by the key's hash; other bearers are others'. */
@ApplicationScoped
class ApiKeyAuthentication implements HttpAuthenticationMechanism {

    private final byte[] firstKey;

    ApiKeyAuthentication(AccessConfig config) {
        this.firstKey = config.adminKeySha256().map(HexFormat.of()::parseHex).orElse(new byte[0]);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return Bearer.beginning(Bearer.API_KEY, request)
                .map(key -> authenticate(new Secret(key), identities))
                .orElseGet(Uni.createFrom()::nullItem);
    }

    /** The first key is told by configuration, so that it works before there is anything in the register. */
    private Uni<SecurityIdentity> authenticate(Secret key, IdentityProviderManager identities) {
        var hash = key.sha256();
        return MessageDigest.isEqual(firstKey, hash)
                ? Uni.createFrom().item(Identities.of(Roles.ADMIN, Set.of(Roles.ADMIN), Scope.ofEverything()))
                : identities.authenticate(new ApiKeyRequest(hash));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public int getPriority() {
        return Bearer.PRIORITY;
    }
}
