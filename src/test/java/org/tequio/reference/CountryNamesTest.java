package org.tequio.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.shared.Language;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            AT, AT
            aut, AT
            Österreich, AT
            ÖSterreich, AT
            Ελλάδα, GR
            Deutschland, DE
            Italia, IT
            Belgique, BE
            România, RO
            Slovenija, SI
            Latvija, LV
            Czech Republic, CZ
            UK, GB
            England, GB
            SCOTLAND, GB
            United Kingdom, GB
            Isle of Man, IM
            Alemania, DE
            Allemagne, DE
            México, MX
            日本, JP
            Namibia, NA
            NAM, NA
            """)
    void aCountryIsKnownByCodeAndName(String word, String code) {
        assertEquals(Optional.of(code), CountryNames.WORLD.find(word).map(Territory::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frace", "Aberdeen", "", "?", "Europe", "Atlantis"})
    void whatIsNotExactlyKnownIsNoCountry(String word) {
        assertEquals(Optional.empty(), CountryNames.WORLD.find(word));
    }

    @Test
    void eachCountryIsKnownByItsNamesInOurLanguages() {
        for (var territory : Territories.WORLD.all()) {
            if (territory.isCountry()) {
                for (var language : Language.values()) {
                    var name = territory.label().in(language);
                    assertTrue(CountryNames.WORLD.find(name).isPresent(), name);
                }
            }
        }
    }
}
