package org.tequio.access;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

/** Answers who brings a token while the issuer's keys cannot be had to verify it. */
final class TokenIssuerAway {

    private static final Logger LOG = Logger.getLogger(TokenIssuerAway.class);

    @ServerExceptionMapper
    Response unavailable(OIDCException e) {
        LOG.warnf("Answering 503: %s", e);
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "The issuer of this token is out of reach. Send the request again, or with an API key.")
                .getResponse();
    }
}
