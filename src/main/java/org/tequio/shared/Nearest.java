package org.tequio.shared;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the word that someone most probably meant. */
public final class Nearest {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** No code and no parameter is longer; counting the edits of 10 kB would cost more than the whole answer. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The candidate that begins with the word, or else the one with the fewest edits; upper and lower case alike, and
     * among equals the one that begins more alike.
     */
    public static String to(String word, Collection<String> candidates) {
        var meant = word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return candidates.stream()
                .min(Comparator.<String, Boolean>comparing(candidate -> !begins(meant, candidate))
                        .thenComparingInt(candidate -> edits(meant, candidate))
                        .thenComparing(candidate -> -similarity(meant, candidate)))
                .orElseThrow();
    }

    private static boolean begins(String meant, String candidate) {
        return !meant.isEmpty() && candidate.toLowerCase(Locale.ROOT).startsWith(meant);
    }

    private static int edits(String meant, String candidate) {
        return LevenshteinDistance.getDefaultInstance().apply(meant, candidate.toLowerCase(Locale.ROOT));
    }

    private static double similarity(String meant, String candidate) {
        return SIMILARITY.apply(meant, candidate.toLowerCase(Locale.ROOT));
    }
}
