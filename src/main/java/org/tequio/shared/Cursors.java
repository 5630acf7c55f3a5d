package org.tequio.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Cursors that only we can have made and that only fit the query they came from: the place in the order where the next
 * page begins, behind a signature over place and query.
 */
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 12;

    private final SecretKeySpec key;

    /** @param secret signs the cursors; without one they end with the process and only it understands them */
    Cursors(@ConfigProperty(name = "tequio.cursors.secret") Optional<String> secret) {
        this.key = new SecretKeySpec(
                secret.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(Cursors::random), ALGORITHM);
    }

    public String make(String query, String place) {
        var bytes = place.getBytes(StandardCharsets.UTF_8);
        var cursor = ByteBuffer.allocate(SIGNATURE_BYTES + bytes.length)
                .put(signature(query, bytes))
                .put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * The place that a cursor stands for.
     *
     * @throws Problem 400 when it was not made here, or for another query
     */
    public String place(String query, String cursor) {
        return find(query, cursor)
                .orElseThrow(() -> Problem.invalidParameter(
                        "cursor",
                        "This cursor does not belong to this query. Begin again without it and follow 'next'."));
    }

    /** Whether it was made here, for this query. */
    public boolean isOf(String query, String cursor) {
        return find(query, cursor).isPresent();
    }

    private Optional<String> find(String query, String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var place = Arrays.copyOfRange(bytes, Math.min(SIGNATURE_BYTES, bytes.length), bytes.length);
            var signature = Arrays.copyOf(bytes, SIGNATURE_BYTES);
            return MessageDigest.isEqual(signature, signature(query, place))
                    ? Optional.of(new String(place, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(String query, byte[] place) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(place), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
