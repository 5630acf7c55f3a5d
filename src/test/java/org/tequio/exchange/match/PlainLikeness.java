package org.tequio.exchange.match;

import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.tequio.shared.SearchText;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What others compare names by, to hold our own way against: of several names the likest counts. */
final class PlainLikeness {

    private static final String EXTENSION = "CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public";
    private static final String SIMILARITY = """
            SELECT max(public.similarity(lower(public.unaccent(name)), lower(public.unaccent(?))))
            FROM unnest(?::text[]) AS name
            """;
    private static final LongestCommonSubsequence COMMON = new LongestCommonSubsequence();

    private PlainLikeness() {}

    /** {@code similarity} of {@code pg_trgm}, without case and accents; the extension is gone again afterwards. */
    static Map<Pair, Double> trigrams(DataSource database, List<Pair> pairs) throws SQLException {
        var likeness = new HashMap<Pair, Double>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var extension = connection.createStatement();
                    var similarity = connection.prepareStatement(SIMILARITY)) {
                extension.execute(EXTENSION);
                for (var pair : pairs) {
                    similarity.setString(1, pair.right().names().get(0));
                    similarity.setObject(2, pair.left().names().toArray(String[]::new));
                    try (var row = similarity.executeQuery()) {
                        row.next();
                        likeness.put(pair, row.getDouble(1));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return likeness;
    }

    /** The words of both in alphabetical order: twice the letters in common ÷ all letters. */
    static double tokenSortRatio(Pair pair) {
        var right = sorted(pair.right().names().get(0));
        return pair.left().names().stream()
                .map(PlainLikeness::sorted)
                .mapToDouble(left -> 2.0 * COMMON.apply(left, right) / (left.length() + right.length()))
                .max()
                .orElseThrow();
    }

    private static String sorted(String name) {
        return List.of(SearchText.fold(name).split("[^\\p{L}\\p{M}\\p{N}]+")).stream()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
