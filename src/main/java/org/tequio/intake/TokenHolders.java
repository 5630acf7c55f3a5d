package org.tequio.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.access.Roles;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Set;

/** Says of which submission a token is, and for which organisations its holder may speak. */
@ApplicationScoped
class TokenHolders implements IdentityProvider<TokenRequest> {

    private final Submissions submissions;
    private final Stewards stewards;

    TokenHolders(Submissions submissions, Stewards stewards) {
        this.submissions = submissions;
        this.stewards = stewards;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.joiningExisting().call(() -> identity(request)));
    }

    private SecurityIdentity identity(TokenRequest request) {
        var submission = submissions
                .ofToken(request.sha256())
                .orElseThrow(() -> Problem.of(ProblemType.UNAUTHENTICATED, "This token is not known."));
        var actors = stewards.actorsOf(submission.id());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(Journal.submitter(submission)))
                .addRoles(actors.isEmpty() ? Set.of(Roles.SUBMITTER) : Set.of(Roles.SUBMITTER, Roles.STEWARD))
                .addAttribute(Holder.SUBMISSION, submission.id())
                .addAttribute(Holder.ACTORS, actors)
                .build();
    }
}
