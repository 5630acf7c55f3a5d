package org.tequio.exchange.releases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A release as the register keeps it.
 *
 * @param frozen what it holds; null until it is made
 * @param failure why it was not made, with what to do; of a failed one only
 */
record Release(
        String id,
        String title,
        ReleaseState state,
        Instant requestedAt,
        @Nullable Frozen frozen,
        @Nullable String failure) {

    Optional<Frozen> made() {
        return Optional.ofNullable(frozen);
    }

    /**
     * What cannot change any more.
     *
     * @param bytes the size of the package
     * @param sha256 of the package, in hexadecimal digits
     * @param records how many of each type there are in it
     */
    record Frozen(Instant madeAt, long revision, long bytes, String sha256, Map<String, Long> records) {}
}
