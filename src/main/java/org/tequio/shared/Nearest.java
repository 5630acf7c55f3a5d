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
                .flatMap(candidate -> Near.of(meant, candidate).stream())
                .min(Comparator.naturalOrder())
                .map(Near::candidate);
    }

    /**
     * A candidate that may be meant.
     *
     * @param begins whether it begins with the word
     */
    private record Near(String candidate, boolean begins, int edits, double similarity) implements Comparable<Near> {

        private static final Comparator<Near> ORDER = Comparator.comparing((Near near) -> !near.begins)
                .thenComparingInt(Near::edits)
                .thenComparingDouble(near -> -near.similarity);

        /** Letters are only compared where the length does not tell already that they are too different. */
        private static Optional<Near> of(String meant, String candidate) {
            var lower = candidate.toLowerCase(Locale.ROOT);
            boolean begins = !meant.isEmpty() && lower.startsWith(meant);
            boolean goesOn = lower.length() >= SHORTEST_BEGINNING && meant.startsWith(lower);
            int longer = Math.max(meant.length(), lower.length());
            if (!begins && !goesOn && Math.abs(meant.length() - lower.length()) * NEAR > longer) {
                return Optional.empty();
            }
            int edits = EDITS.apply(meant, lower);
            return begins || goesOn || edits * NEAR <= longer
                    ? Optional.of(new Near(candidate, begins, edits, SIMILARITY.apply(meant, lower)))
                    : Optional.empty();
        }

        @Override
        public int compareTo(Near other) {
            return ORDER.compare(this, other);
        }
    }
}
