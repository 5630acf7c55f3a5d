package org.tequio.exchange.reconcile;

import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.Language;
import org.tequio.shared.SearchText;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries as tables write them: by code or by name in one of our languages. */
final class Countries {

    private Countries() {}

    /** The alpha-2 code of a country; none for what is no country's name, which then says nothing. */
    static Stream<String> codes(String text) {
        var byCode = Territories.WORLD.findCountry(text.toUpperCase(Locale.ROOT));
        return byCode
                .or(() -> Territories.WORLD
                        .nearest(text.substring(0, Math.min(64, text.length())))
                        .flatMap(Territories.WORLD::findCountry)
                        .filter(country -> isCalled(country, text)))
                .map(Territory::code)
                .stream();
    }

    private static boolean isCalled(Territory country, String text) {
        var words = SearchText.words(text);
        return Arrays.stream(Language.values())
                .anyMatch(language ->
                        SearchText.words(country.label().in(language)).equals(words));
    }
}
