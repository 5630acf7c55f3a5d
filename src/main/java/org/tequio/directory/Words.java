package org.tequio.directory;

import org.tequio.shared.Problem;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed into a search box, as words: letters and digits of any script, nothing that a query language knows. */
record Words(List<String> words) {

    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_WORDS = 20;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** @throws Problem 400 for a text that is too long, or has no word */
    static Words of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw Problem.invalidParameter("q", "q has at most %d characters.".formatted(MOST_CHARACTERS));
        }
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = Arrays.stream(BETWEEN_WORDS.split(folded))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            throw Problem.invalidParameter("q", "q has no letter or digit to search for.");
        }
        return new Words(words);
    }

    /** For the full-text index: every word must occur, the last one at least as a beginning. */
    String luceneQuery() {
        var query = new StringBuilder();
        for (var word : words.subList(0, words.size() - 1)) {
            query.append("+").append(word).append(" ");
        }
        var last = words.get(words.size() - 1);
        return query.append("+(")
                .append(last)
                .append(" ")
                .append(last)
                .append("*)")
                .toString();
    }
}
