package org.tequio.intake.duplicates;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of many languages for what an organisation is: university, city, federation, cooperative. They are common to
 * so many names that they tell little; but a university is not the city it is in, nor a federation one of its members.
 */
final class KindWords {

    private static final String TABLE = "/org/tequio/intake/duplicates/kind_words.csv";
    private static final Map<String, KindWord> WORDS = read();

    private KindWords() {}

    static @Nullable KindWord find(String word) {
        return WORDS.get(word);
    }

    /** What is the same for a word and its translations: the kind that it stands for, or else the word itself. */
    static String meaning(String word) {
        var kind = WORDS.get(word);
        return kind == null ? word : kind.kind();
    }

    static boolean tellsApart(String word) {
        var kind = WORDS.get(word);
        return kind != null && kind.tellsApart();
    }

    /** The kind that tells an organisation of this name apart from others of the same name. */
    static Optional<String> kindOf(Collection<String> words) {
        return words.stream()
                .map(WORDS::get)
                .filter(Objects::nonNull)
                .filter(KindWord::tellsApart)
                .min(Comparator.comparingInt(KindWord::rank))
                .map(KindWord::kind);
    }

    private static Map<String, KindWord> read() {
        var words = new HashMap<String, KindWord>();
        try (var table = KindWords.class.getResourceAsStream(TABLE);
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var kind = kind(row, words.size());
                for (var word : row.getField("words").split("\\|")) {
                    words.putIfAbsent(word, kind);
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KindWord kind(NamedCsvRecord row, int rank) {
        return new KindWord(row.getField("kind"), rank, Boolean.parseBoolean(row.getField("tells_apart")));
    }
}
