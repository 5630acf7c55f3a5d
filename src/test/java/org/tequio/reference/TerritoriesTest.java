package org.tequio.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemDetails;

import java.util.HashSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.reference.Territories.WORLD;

class TerritoriesTest {

    @Test
    void hasOneRootThatHoldsAllAndNoCycle() {
        assertEquals(
                List.of("001"),
                WORLD.all().stream()
                        .filter(territory -> territory.broader().isEmpty())
                        .map(Territory::code)
                        .toList());
        assertEquals(
                new HashSet<>(WORLD.all()), new HashSet<>(WORLD.within("001").toList()));
        assertEquals(WORLD.all().size(), WORLD.within("001").count());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        001, 249
        002,  60
        019,  57
        142,  51
        150,  51
        009,  29
        202,  53
        011,  17
        SN,    1
        XX,    0
        """)
    void countsTheCountriesWithin(String code, int countries) {
        assertEquals(countries, WORLD.countriesWithin(code).size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        SN, 011|202|002|001
        NA, 018|202|002|001
        FR, 155|150|001
        TW, 030|142|001
        US, 021|019|001
        HT, 029|419|019|001
        AQ, 001
        SN-DK, SN|011|202|002|001
        FR-69, FR-ARA|FR|155|150|001
        """)
    void climbsToTheWorld(String place, String above) {
        assertEquals(
                List.of(above.split("\\|")),
                WORLD.ancestors(place).stream().map(Territory::code).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        MX,     32
        SN,     14
        FR-ARA, 13
        MX-PUE,  1
        MC,     17
        AQ,      0
        """)
    void countsTheSubdivisionsWithin(String code, int subdivisions) {
        assertEquals(subdivisions, WORLD.subdivisionsWithin(code).size());
    }

    @Test
    void everySubdivisionIsInTheCountryOfItsCode() {
        for (var subdivision :
                WORLD.all().stream().filter(Territory::isSubdivision).toList()) {
            var country = Territories.countryOf(subdivision.code());
            assertTrue(WORLD.findCountry(country).isPresent(), subdivision.code());
            assertTrue(WORLD.isWithin(subdivision.code(), country), subdivision.code());
        }
        assertEquals("SN", Territories.countryOf("SN"));
    }

    @Test
    void readsNaAsNamibia() {
        var namibia = WORLD.get("country", "NA");
        assertEquals(new Label("Namibia", "Namibie", "Namibia"), namibia.label());
        assertTrue(WORLD.countriesWithin("002").contains("NA"));
    }

    @Test
    void hasAParentAndChildrenForARegion() {
        assertEquals("002", WORLD.parent("202").map(Territory::code).orElseThrow());
        assertEquals(
                List.of("011", "014", "017", "018"),
                WORLD.children("202").stream().map(Territory::code).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Senegal        | SN
        SÉNÉGAL        | SN
        Senegall       | SN
        SEN            | SN
        686            | SN
        sn             | SN
        Alemania       | DE
        Côte d'Ivoire  | CI
        Etats-Unis     | US
        UK             | GB
        United States of America | US
        Palestin       | PS
        Republica Dominicana | DO
        Europe         | 150
        Afrique        | 002
        Taiwan         | TW
        Puebla         | MX-PUE
        mx-pue         | MX-PUE
        MX-PU          | MX-PUE
        Mexico         | MX
        """)
    void answersANameOrAnotherCodeWithTheCodeThatItMeans(String word, String code) {
        var problem = assertThrows(Problem.class, () -> WORLD.get("country", word));
        var details = (ProblemDetails) problem.getResponse().getEntity();
        assertEquals(400, details.status());
        assertEquals(code, details.errors().get(0).suggestion());
    }
}
