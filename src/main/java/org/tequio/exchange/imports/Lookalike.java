package org.tequio.exchange.imports;

import org.tequio.exchange.Cells;
import org.tequio.exchange.match.MatchRule;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.intake.duplicates.DuplicateReason;

/**
 * A listed record that a row may be.
 *
 * @param line of the row in the file that was sent
 * @param key of the row
 * @param name that the row gives
 * @param traits that the row gives
 * @param candidate the record, how sure that is and why
 */
record Lookalike(long line, String key, String name, Traits traits, Candidate candidate) {

    /** The same name in the same country, or stronger: such a pair is nearly always one organisation. */
    private static final int NEARLY_SURE = 84;

    /** The codes of why it may be that record, as one cell. */
    String reasons() {
        return Cells.joined(
                candidate.reasons().stream().map(DuplicateReason::code).toList());
    }

    /** That the row is in. */
    PackageFile file() {
        return PackageFile.of(candidate.type());
    }

    boolean isOfSameRow(Lookalike other) {
        return file() == other.file() && key.equals(other.key);
    }

    /** What to do about it, unless somebody knows better; of an alliance, which has no place, the name must do. */
    RowDecision proposal() {
        int nearlySure = file() == PackageFile.ALLIANCES ? MatchRule.PRESENT.matchOfAlliances() : NEARLY_SURE;
        return candidate.score() >= nearlySure ? RowDecision.LINK : RowDecision.CREATE;
    }
}
