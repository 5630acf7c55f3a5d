package org.tequio.intake;

import org.tequio.shared.Problem;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * What a client calls one request of its own, together with the request's body. Answers hold secrets, so they are kept
 * sealed (AES-GCM, NIST SP 800-38D) by a key made of these two, which only the client has.
 */
final class IdempotencyKey {

    private static final int LONGEST = 255;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private final byte[] body;

    private IdempotencyKey(byte[] key, byte[] body) {
        this.key = key;
        this.body = body;
    }

    /** @throws Problem 400 if the key is empty or too long */
    static IdempotencyKey of(String header, byte[] body) {
        if (header.isBlank() || header.length() > LONGEST) {
            throw Problem.invalidParameter(
                    "Idempotency-Key",
                    "Idempotency-Key is a text of 1 to %d characters, such as a UUID.".formatted(LONGEST));
        }
        return new IdempotencyKey(header.getBytes(StandardCharsets.UTF_8), body);
    }

    byte[] keyHash() {
        return sha256("key", key);
    }

    byte[] bodyHash() {
        return sha256("body", body);
    }

    boolean isOfBody(byte[] hash) {
        return MessageDigest.isEqual(bodyHash(), hash);
    }

    byte[] seal(byte[] answer) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, answer);
        var kept = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, kept, NONCE_BYTES, sealed.length);
        return kept;
    }

    byte[] open(byte[] kept) {
        return crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(kept, NONCE_BYTES),
                Arrays.copyOfRange(kept, NONCE_BYTES, kept.length));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(sha256("seal", key, body), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** Each part with its length, so that no two different lists of parts look alike. */
    private static byte[] sha256(String use, byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(use.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                digest.update("|%d|".formatted(part.length).getBytes(StandardCharsets.UTF_8));
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
