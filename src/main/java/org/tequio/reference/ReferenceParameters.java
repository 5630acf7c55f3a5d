package org.tequio.reference;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.util.List;

/** Reads query parameters whose values are codes of reference; a wrong one is a 400 with the nearest valid code. */
public final class ReferenceParameters {

    private ReferenceParameters() {}

    public static List<String> roles(String parameter, List<String> words) {
        return Parameters.each(parameter, words).stream()
                .map(word -> Role.get(parameter, word).code())
                .toList();
    }

    /** The scheme of this code, or the one for those who name none. */
    public static Scheme scheme(@Nullable String code) {
        return code == null ? Scheme.DEFAULT : Scheme.CODES.get("scheme", code);
    }

    public static List<String> territories(String parameter, List<String> codes) {
        return Parameters.each(parameter, codes).stream()
                .map(code -> Territories.WORLD.get(parameter, code).code())
                .toList();
    }

    /** Countries and what holds them: of a part of a country the records that are asked for know nothing. */
    public static List<String> countriesOrLarger(String parameter, List<String> codes) {
        return Parameters.each(parameter, codes).stream()
                .map(code -> countryOrLarger(parameter, code))
                .toList();
    }

    public static String countryOrLarger(String parameter, String code) {
        var territory = Territories.WORLD.get(parameter, code);
        if (territory.isSubdivision()) {
            throw Problem.invalidParameter(
                    parameter,
                    "'%s' is a part of a country, and these are told apart by country; ask with '%s=%s'."
                            .formatted(code, parameter, Territories.countryOf(code)));
        }
        return territory.code();
    }

    public static List<String> countries(String parameter, List<String> codes) {
        return Parameters.each(parameter, codes).stream()
                .map(code -> Territories.WORLD
                        .find(code)
                        .orElseThrow(() -> Problem.unknownCode(parameter, code, Territories.WORLD.countryAdvice(code))))
                .peek(territory -> mustBeCountry(parameter, territory))
                .map(Territory::code)
                .toList();
    }

    private static void mustBeCountry(String parameter, Territory territory) {
        if (!territory.isCountry()) {
            throw Problem.invalidParameter(
                    parameter, "'%1$s' is not a country; ask with 'within=%1$s'.".formatted(territory.code()));
        }
    }
}
