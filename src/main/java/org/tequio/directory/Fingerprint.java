package org.tequio.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Tells one thing asked from another, in as few characters for many values as for few. */
final class Fingerprint {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fingerprint() {}

    /** @param asked texts, numbers and lists or maps of them; JSON, for it keeps {@code ["a, b"]} and {@code ["a", "b"]} apart */
    static String of(@Nullable Object... asked) {
        try {
            var text = JSON.writeValueAsString(Arrays.asList(asked)).getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(text);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What a list is asked with is plain", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
