package org.tequio.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fingerprint of a set of records that does not depend on their order: the sum, modulo 2<sup>256</sup>, of the SHA-256
 * of each. Two sets that differ in one property of one record have different fingerprints.
 */
final class Digest {

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);
    private static final ObjectMapper CANONICAL = new ObjectMapper();

    private final MessageDigest hash;
    private BigInteger sum = BigInteger.ZERO;
    private long records;

    Digest() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void add(String type, Map<String, Object> properties) {
        var canonical = new TreeMap<>(properties);
        canonical.put("record type", type);
        try {
            sum = sum.add(new BigInteger(1, hash.digest(CANONICAL.writeValueAsBytes(canonical))))
                    .mod(MODULUS);
            records++;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Properties are plain values", e);
        }
    }

    long records() {
        return records;
    }

    String value() {
        return "%064x".formatted(sum);
    }
}
