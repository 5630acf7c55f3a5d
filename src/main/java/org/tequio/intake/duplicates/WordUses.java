package org.tequio.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;

/** Counts words in the names of listed records, and finds those that may have been meant by the rarest of them. */
@ApplicationScoped
class WordUses {

    /** Counting ends here: whether a word is used two thousand times or a million makes no difference. */
    static final int MANY = 2000;

    private static final String USES = """
            WITH given AS MATERIALIZED (
                SELECT word, uses
                FROM unnest(?::text[]) AS word,
                    LATERAL (SELECT count(*) AS uses
                        FROM (SELECT FROM name_clue WHERE clue = ? || word LIMIT 2000) AS some_uses) AS counted
                ORDER BY uses, word
                LIMIT 24),
            rare AS MATERIALIZED (
                SELECT word FROM given WHERE uses < 200 AND may_be_misspelt(word) ORDER BY uses, word LIMIT 3),
            known AS MATERIALIZED (
                SELECT word AS meant, word, 1 AS likeness, uses FROM given
                UNION ALL
                SELECT rare.word, near.word, 1 - near.edits / length(rare.word)::float8, uses
                FROM rare, similar_words(rare.word) AS near,
                    LATERAL (SELECT count(*) AS uses
                        FROM (SELECT FROM name_clue WHERE clue = ? || near.word LIMIT 2000) AS some_uses) AS counted)
            SELECT meant, word, likeness, uses, uses_here
            FROM known,
                LATERAL (SELECT count(*) AS uses_here
                    FROM (SELECT FROM name_clue WHERE clue = ? || word AND country = ? LIMIT 2000) AS some_uses) AS here
            """;

    /** A description with more different words than this is nobody's. */
    private static final int MOST_WORDS = 40;

    private final RegisterQuestions register;

    WordUses(RegisterQuestions register) {
        this.register = register;
    }

    /**
     * The uses of at most the 24 rarest words, and of what is written like them.
     *
     * @param sign what stands before the clues of this type of record
     * @param country empty for none
     */
    List<WordUse> of(Collection<String> words, String sign, String country) {
        var distinct = words.stream().distinct().limit(MOST_WORDS).toArray(String[]::new);
        return register.ask(USES, WordUse::read, distinct, sign, sign, sign, country);
    }
}
