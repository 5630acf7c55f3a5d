package org.tequio.shared;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that someone most probably meant. */
public final class Nearest {

    /** Two letters that have changed places are one edit. */
    private static final DamerauLevenshteinDistance EDITS = new DamerauLevenshteinDistance();

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** No code and no parameter is longer; counting the edits of 10 kB would cost more than the whole answer. */
    private static final int LONGEST = 64;

    /** One edit for so many letters. */
    private static final int NEAR = 3;
    /** A word that goes on behind a candidate means that, unless the candidate is too short to tell. */
    private static final int SHORTEST_BEGINNING = 3;

    private Nearest() {}

    /**
     * The candidate that begins with the word, or else the one with the fewest edits, if the word begins with it or these
     * are at most a third of the longer one's letters: what is further away helps nobody. Upper and lower case are alike,
     * and among equals it is the one that begins more alike.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var meant = word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return candidates.stream()
                .min(Comparator.<String, Boolean>comparing(candidate -> !begins(meant, candidate))
                        .thenComparingInt(candidate -> edits(meant, candidate))
                        .thenComparing(candidate -> -similarity(meant, candidate)))
                .filter(candidate -> begins(meant, candidate) || isNear(meant, candidate));
    }

    private static boolean isNear(String meant, String candidate) {
        return edits(meant, candidate) * NEAR <= Math.max(meant.length(), candidate.length())
                || candidate.length() >= SHORTEST_BEGINNING && meant.startsWith(candidate.toLowerCase(Locale.ROOT));
    }

    private static boolean begins(String meant, String candidate) {
        return !meant.isEmpty() && candidate.toLowerCase(Locale.ROOT).startsWith(meant);
    }

    private static int edits(String meant, String candidate) {
        return EDITS.apply(meant, candidate.toLowerCase(Locale.ROOT));
    }

    private static double similarity(String meant, String candidate) {
        return SIMILARITY.apply(meant, candidate.toLowerCase(Locale.ROOT));
    }
}
