package org.tequio.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;

/** Says whose key it is, asking the register each time: a key that is revoked here is revoked everywhere at once. */
@ApplicationScoped
class ApiKeyIdentities implements IdentityProvider<ApiKeyRequest> {

    private final ApiKeys keys;
    private final LastUse lastUse;
    private final Clock clock;

    ApiKeyIdentities(ApiKeys keys, LastUse lastUse, Clock clock) {
        this.keys = keys;
        this.lastUse = lastUse;
        this.clock = clock;
    }

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(Unchecked.supplier(() -> identity(request)));
    }

    private SecurityIdentity identity(ApiKeyRequest request) throws SQLException {
        var key = keys.find(request.sha256())
                .orElseThrow(() -> Problem.of(ProblemType.UNAUTHENTICATED, "This API key is not known."));
        key.mustBeValid(clock.instant());
        lastUse.note(key);
        return Identities.of(key.principal(), Set.of(key.role().code()), key.scope());
    }
}
