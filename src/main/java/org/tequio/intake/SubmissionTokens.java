package org.tequio.intake;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.access.Bearer;
import org.tequio.shared.Secret;

import java.util.Set;

/** Knows the bearer of a submission's token ({@code Authorization: Bearer tqs_…}); other bearers are others'. */
@ApplicationScoped
class SubmissionTokens implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return Bearer.beginning(Bearer.SUBMISSION_TOKEN, request)
                .map(token -> identities.authenticate(new TokenRequest(new Secret(token).sha256())))
                .orElseGet(Uni.createFrom()::nullItem);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
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
