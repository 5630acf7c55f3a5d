package org.tequio.directory;

import org.tequio.reference.Territories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Narrows a list of actors by where they have their seats. */
final class SeatFilter {

    private static final String COUNTRY = "country";
    private static final String SUBDIVISION = "subdivision";
    private static final String WITHIN = "within";

    private final Conditions conditions;

    SeatFilter(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Lets through what is seated in one of these countries, if there are any, and in one of those named before. */
    SeatFilter countries(Collection<String> codes) {
        if (!codes.isEmpty()) {
            var both = new ArrayList<>(new LinkedHashSet<>(codes));
            if (conditions.has(COUNTRY)) {
                both.retainAll(conditions.choice(COUNTRY));
            }
            conditions.and(COUNTRY, "n.country IN $country", List.copyOf(both));
        }
        return this;
    }

    /** Lets through what is seated in one of these territories of any size, if there are any. */
    SeatFilter within(Collection<String> territories) {
        var countries = territories.stream()
                .flatMap(code -> Territories.WORLD.countriesWithin(code).stream())
                .toList();
        var subdivisions = territories.stream()
                .filter(code -> Territories.WORLD.findSubdivision(code).isPresent())
                .flatMap(code -> Territories.WORLD.subdivisionsWithin(code).stream())
                .distinct()
                .toList();
        if (subdivisions.isEmpty()) {
            return countries(countries);
        }
        if (countries.isEmpty()) {
            conditions
                    .and(SUBDIVISION, "n.subdivision IN $subdivision", subdivisions)
                    .reachedAlone(SUBDIVISION, Listed.ACTORS);
        } else {
            conditions
                    .and(WITHIN, "(n.country IN $withinCountries OR n.subdivision IN $withinSubdivisions)")
                    .with(Map.of("withinCountries", countries, "withinSubdivisions", subdivisions))
                    .reachedAlone(WITHIN, Listed.ACTORS);
        }
        return this;
    }
}
