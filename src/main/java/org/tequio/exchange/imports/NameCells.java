package org.tequio.exchange.imports;

import org.tequio.exchange.RecordTexts;
import org.tequio.register.Name;

import java.util.List;
import java.util.stream.Stream;

/** Reads the names of a row: the official one has columns of its own, the others stand together in one cell. */
final class NameCells {

    private NameCells() {}

    /** @param kept the names of before: they stay, except for the official one, if the file has no column for them */
    static List<Name> read(Row row, List<Name> kept) {
        var official = Name.official(row.name("name"), row.language("name_lang").orElse(null));
        if (!row.has("names")) {
            return Name.withOfficial(official, kept);
        }
        var others = row.values(
                "names",
                RecordTexts::name,
                "Write type:language:text, such as short::GSEF; types are official, short, translated and former.");
        return Stream.concat(Stream.of(official), others.stream()).toList();
    }
}
