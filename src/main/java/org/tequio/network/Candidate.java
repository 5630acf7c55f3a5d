package org.tequio.network;

import org.jspecify.annotations.Nullable;
import org.tequio.network.PossiblePartnersView.Partner;

import java.util.List;

/**
 * An actor that the seeker has not met.
 *
 * @param resource what reaches it over partners in common; 0 if there are none
 * @param partnersInCommon how many they are
 * @param partners the three that bring most
 */
record Candidate(
        String id,
        String name,
        String kind,
        String group,
        @Nullable String country,
        List<String> goals,
        List<String> activities,
        double resource,
        long partnersInCommon,
        List<Partner> partners) {}
