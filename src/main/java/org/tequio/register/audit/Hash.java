package org.tequio.register.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256.
 *
 * @param hex 64 lower-case digits
 */
record Hash(String hex) {

    static final int BYTES = 32;
    /** Stands before the first seal. */
    static final Hash NONE = of(new byte[BYTES]);

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /**
     * Takes one text after the other, each as a netstring: its length in bytes, a colon, the text in UTF-8, a comma. So
     * no two lists of texts come to the same.
     */
    static final class Maker {

        private final MessageDigest digest = sha256();

        Maker add(Object value) {
            var text = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(text);
            digest.update((byte) ',');
            return this;
        }

        Hash make() {
            return Hash.of(digest.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
