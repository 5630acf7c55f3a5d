package org.tequio.exchange.imports;

/**
 * A listed record that a row may be.
 *
 * @param line of the row in the file that was sent
 * @param key of the row
 * @param name that the row gives
 * @param candidateId of the record
 * @param score how sure that is, of 100
 */
record Lookalike(long line, String key, String name, String candidateId, String candidateName, int score) {

    /** The same name in the same country, or stronger: such a pair is nearly always one organisation. */
    private static final int NEARLY_SURE = 84;

    /** What to do about it, unless somebody knows better. */
    RowDecision proposal() {
        return score >= NEARLY_SURE ? RowDecision.LINK : RowDecision.CREATE;
    }
}
