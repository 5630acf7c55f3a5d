package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.CountryNames;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.Optional;

/** Reads the country of a row by its code or its name. */
final class CountryCell {

    private static final String COLUMN = "country";

    private CountryCell() {}

    /**
     * The alpha-2 code; one that nobody knows is left out.
     *
     * @param kept what was known before: it stays if the file has no column for it
     */
    static Optional<String> read(Row row, @Nullable String kept) {
        if (!row.has(COLUMN)) {
            return Optional.ofNullable(kept);
        }
        var text = row.optional(COLUMN);
        var country = text.flatMap(word -> Territories.WORLD.findCountry(word).or(() -> CountryNames.WORLD.find(word)));
        if (text.isPresent() && country.isEmpty()) {
            row.warn(
                    COLUMN,
                    "unknown-country",
                    text.get(),
                    "Without it the row goes in. Write the ISO 3166-1 code, or the name in English, French or Spanish.");
        }
        return country.map(Territory::code);
    }
}
