package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.exchange.RecordTexts;
import org.tequio.register.Name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the names of a row: the official one has columns of its own, the others stand together in one cell. */
final class NameCells {

    private static final String LANGUAGE = "name_lang";

    private NameCells() {}

    /**
     * @param kept the names of before, the official one first: the others stay if the file has no column for them, its
     *     language if there is none for that and it is the same name
     */
    static List<Name> read(Row row, List<Name> kept) {
        var text = row.name("name");
        var official = Name.official(text, row.has(LANGUAGE) ? language(row) : language(text, kept));
        if (!row.has("names")) {
            return Stream.concat(Stream.of(official), kept.stream().skip(1)).toList();
        }
        var others = row.values(
                "names",
                RecordTexts::name,
                "Write type:language:text, such as short::GSEF; types are official, short, translated and former.");
        return Stream.concat(Stream.of(official), others.stream()).toList();
    }

    private static @Nullable String language(Row row) {
        return row.language(LANGUAGE).orElse(null);
    }

    private static @Nullable String language(String text, List<Name> kept) {
        return kept.stream()
                .findFirst()
                .filter(before -> before.text().equals(text))
                .flatMap(before -> Optional.ofNullable(before.lang()))
                .orElse(null);
    }
}
