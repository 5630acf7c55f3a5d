package org.tequio.intake.duplicates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * By what to look for records, and how much each of it tells: words that few names have, whole names and acronyms. In
 * the description's own country words may be more common than elsewhere, because a duplicate is most often there. What
 * is read to follow them all is bounded, however large the register is.
 */
final class Clues {

    private static final int MOST_READ = 2_000;
    private static final int MOST_READ_HERE = 4_000;

    /** More than all words of a name together. */
    private static final double WHOLE_NAME = 100;

    private static final double ACRONYM = 5;
    /** So that the same name here stands before the same name elsewhere. */
    private static final double HERE = 1.1;

    private final String sign;
    private final Map<String, Double> anywhere = new HashMap<>();
    private final Map<String, Double> here = new HashMap<>();

    /** @param sign what stands before the clues of this type of record */
    Clues(String sign) {
        this.sign = sign;
    }

    Map<String, Double> anywhere() {
        return anywhere;
    }

    Map<String, Double> here() {
        return here;
    }

    /** The rarest words, as many as may be followed. */
    Clues withWords(List<WordUse> uses) {
        addRarest(anywhere, uses, WordUse::uses, MOST_READ);
        addRarest(here, uses, WordUse::usesHere, MOST_READ_HERE);
        return this;
    }

    /** @param country its name in words, which says nothing beside an acronym */
    Clues withNames(List<Wording> names, Set<String> country) {
        for (var name : names) {
            name.wholeClues().forEach(clue -> add(clue, WHOLE_NAME));
            name.acronyms(country).forEach(acronym -> add("." + acronym, ACRONYM));
            name.initials().forEach(initials -> add("=" + initials, ACRONYM));
            name.initials().forEach(initials -> addHere(initials, ACRONYM));
        }
        return this;
    }

    private void addRarest(Map<String, Double> clues, List<WordUse> uses, ToIntFunction<WordUse> count, int most) {
        int read = 0;
        for (var use : uses.stream()
                .sorted(Comparator.comparingInt(count).thenComparing(WordUse::word))
                .toList()) {
            read += count.applyAsInt(use);
            if (read > most) {
                return;
            }
            clues.merge(sign + use.word(), use.tells(), Math::max);
        }
    }

    private void add(String clue, double tells) {
        anywhere.merge(sign + clue, tells, Math::max);
        addHere(clue, tells * HERE);
    }

    private void addHere(String clue, double tells) {
        here.merge(sign + clue, tells, Math::max);
    }
}
