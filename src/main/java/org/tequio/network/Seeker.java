package org.tequio.network;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The actor for whom partners are looked for.
 *
 * @param day the present one
 * @param groupsMet its own group and those of whoever is in its alliances
 */
record Seeker(
        String id,
        String day,
        @Nullable String country,
        List<String> goals,
        List<String> activities,
        List<String> groupsMet) {}
