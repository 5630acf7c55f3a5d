package org.tequio.intake.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How often a word is in the names of listed records.
 *
 * @param meant the word of the description that it is, or is like
 * @param likeness 1 for the very word, less for one of similar letters
 * @param uses how often, counted up to {@link WordUses#MANY}
 * @param usesHere how often in the description's country, likewise
 */
record WordUse(String meant, String word, double likeness, int uses, int usesHere) {

    static WordUse read(ResultSet row) throws SQLException {
        return new WordUse(
                row.getString("meant"),
                row.getString("word"),
                row.getDouble("likeness"),
                row.getInt("uses"),
                row.getInt("uses_here"));
    }

    /** How much it tells that a name has it: a word that everyone uses tells little. */
    double tells() {
        return likeness * (0.5 + Math.log((WordUses.MANY + 1.0) / (uses + 1.0)));
    }

    /** Whether it is a word of the description itself. */
    boolean isMeant() {
        return word.equals(meant);
    }

    /** From 2 for a word that no name has down to 1 for one that many have. */
    double weight() {
        return 2 - Math.log(uses + 1.0) / Math.log(WordUses.MANY + 1.0);
    }
}
