package org.tequio.embedded;

import java.security.SecureRandom;
import java.util.Base64;

/** Random keys of 192 bits, written with 32 URL-safe characters. */
final class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
