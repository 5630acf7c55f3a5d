package org.tequio.intake.duplicates;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Arrays;

/** Whether a word may be another one misspelt. */
final class Misspelling {

    /** Words of fewer letters are different words. */
    private static final int LEAST_LETTERS = 4;
    /** From this many letters on, two edits are forgiven. */
    private static final int MANY_LETTERS = 8;

    private static final int MOST_EDITS = 2;
    private static final LevenshteinDistance EDITS = new LevenshteinDistance(MOST_EDITS);

    private Misspelling() {}

    /** The share of their letters in which two words agree, if one may be the other misspelt; else 0. */
    static double agreement(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < LEAST_LETTERS || longer - shorter > MOST_EDITS || hasDigit(one) || hasDigit(other)) {
            return 0;
        }
        int edits = edits(one, other);
        return edits < 0 || edits > 1 && shorter < MANY_LETTERS ? 0 : 1 - edits / (double) longer;
    }

    /**
     * One or two, or -1 for more. Two letters that changed places count once (the library's Damerau–Levenshtein would do
     * the same, were it not wrong for letters beyond ASCII in 1.15).
     */
    private static int edits(String one, String other) {
        int edits = EDITS.apply(one, other);
        return edits == 2 && Arrays.equals(letters(one), letters(other)) ? 1 : edits;
    }

    private static int[] letters(String word) {
        return word.chars().sorted().toArray();
    }

    /** Numbers that differ in one digit are not alike. */
    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
