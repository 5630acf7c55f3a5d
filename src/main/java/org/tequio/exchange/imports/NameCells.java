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
        var named = row.values(
                "names",
                RecordTexts::name,
                "Write type:language:text, such as short::GSEF; types are official, short, translated and former.");
        var official = Name.official(text, row.has(LANGUAGE) ? language(row) : language(text, named, kept));
        var others = row.has("names") ? named.stream() : kept.stream().skip(1);
        return Stream.concat(Stream.of(official), others.filter(other -> !other.equals(official)))
                .toList();
    }

    private static @Nullable String language(Row row) {
        return row.language(LANGUAGE).orElse(null);
    }

    /** What the others say of it, if it is among them as in our exports, and else what was said of it before. */
    private static @Nullable String language(String text, List<Name> named, List<Name> kept) {
        return Stream.concat(named.stream(), kept.stream().limit(1))
                .filter(name -> name.equals(Name.official(text, name.lang())))
                .findFirst()
                .flatMap(name -> Optional.ofNullable(name.lang()))
                .orElse(null);
    }
}
