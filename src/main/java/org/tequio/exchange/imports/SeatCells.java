package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.register.ActorFacts;

import java.util.Optional;

/** Reads in which country, and where in it, the seat is. */
record SeatCells(@Nullable String country, @Nullable String subdivision) {

    private static final String SUBDIVISION = "subdivision";

    /** @param kept what was known before: of the same country, its subdivision stays if the file has no column for it */
    static SeatCells read(Row row, ActorFacts kept) {
        var country = CountryCell.read(row, kept.country());
        var subdivision = row.has(SUBDIVISION)
                ? row.code(
                                SUBDIVISION,
                                Territories.WORLD::findSubdivision,
                                Territories.WORLD::subdivisionAdvice,
                                "territories")
                        .map(Territory::code)
                : Optional.ofNullable(kept.subdivision()).filter(code -> isIn(country, code));
        subdivision.filter(code -> !isIn(country, code) && !row.isRejected()).ifPresent(code -> elsewhere(row, code));
        return new SeatCells(country.orElse(null), subdivision.orElse(null));
    }

    private static boolean isIn(Optional<String> country, String subdivision) {
        return country.filter(Territories.countryOf(subdivision)::equals).isPresent();
    }

    private static void elsewhere(Row row, String subdivision) {
        row.reject(
                SUBDIVISION,
                "not-in-country",
                subdivision,
                "Write %s as the country, or leave the subdivision empty."
                        .formatted(Territories.countryOf(subdivision)));
    }
}
