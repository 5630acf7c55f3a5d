package org.tequio.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose key this is. */
final class ApiKeyRequest extends BaseAuthenticationRequest {

    private final byte[] sha256;

    ApiKeyRequest(byte[] sha256) {
        this.sha256 = sha256;
    }

    byte[] sha256() {
        return sha256;
    }
}
