package org.tequio.intake;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks of which submission this token is. */
final class TokenRequest extends BaseAuthenticationRequest {

    private final byte[] sha256;

    TokenRequest(byte[] sha256) {
        this.sha256 = sha256;
    }

    byte[] sha256() {
        return sha256;
    }
}
