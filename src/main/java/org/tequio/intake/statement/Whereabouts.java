package org.tequio.intake.statement;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.Advice;
import org.tequio.shared.Coded;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Codes of territories in bodies. */
final class Whereabouts {

    private Whereabouts() {}

    /** Of any territories; those that are at fault are left out. */
    static List<String> all(Check check, String field, @Nullable List<String> values) {
        return check.codes(field, values, Territories.WORLD::find, Territories.WORLD::advice);
    }

    /** The alpha-2 code of a country; null when there is none or it is at fault. */
    static @Nullable String country(Check check, String field, @Nullable String value) {
        return one(check, field, value, Territories.WORLD::findCountry, Territories.WORLD::countryAdvice);
    }

    /** The code of a subdivision; null when there is none or it is at fault. */
    static @Nullable String subdivision(Check check, String field, @Nullable String value) {
        return one(check, field, value, Territories.WORLD::findSubdivision, Territories.WORLD::subdivisionAdvice);
    }

    private static @Nullable String one(
            Check check,
            String field,
            @Nullable String value,
            Function<String, Optional<Territory>> find,
            Function<String, Advice> advice) {
        if (check.isKept(field)) {
            return value;
        }
        return check.parsed(field, value, find, () -> advice.apply(Objects.requireNonNull(value)))
                .map(Coded::code)
                .orElse(null);
    }
}
