package org.tequio.shared;

import jakarta.ws.rs.core.EntityTag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Strong entity tags: a short hash of what decides about an answer, or of the answer itself. */
final class Tags {

    /** 96 bits: by chance two answers of one address never have the same tag. */
    private static final int BYTES = 12;

    private Tags() {}

    static EntityTag ofContent(byte[] answer) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(answer);
            return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static EntityTag of(Object... reasons) {
        return ofContent(Arrays.toString(reasons).getBytes(StandardCharsets.UTF_8));
    }
}
