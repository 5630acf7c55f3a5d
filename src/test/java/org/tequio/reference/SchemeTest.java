package org.tequio.reference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SchemeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        fcssc,     134, 113,  2
        g77,       134, 113,  2
        oecd,      209,  38,  2
        wb-income, 128,  85, 36
        """)
    void putsEveryCountryIntoSouthNorthOrNeither(String code, int south, int north, int unclassified) {
        var scheme = Scheme.CODES.get("scheme", code);
        assertEquals(south, count(scheme, Optional.of(Pole.SOUTH)));
        assertEquals(north, count(scheme, Optional.of(Pole.NORTH)));
        assertEquals(unclassified, count(scheme, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        NA, south, south, south, south
        FR, north, north, north, north
        CL, south, south, north, north
        MX, north, north, north, south
        BA, south, north, south, south
        AZ, north, south, south, south
        ET, south, south, south,
        """)
    void disagreesWithTheOtherSchemes(String country, String fcssc, String g77, String oecd, String income) {
        assertEquals(fcssc, pole(Scheme.FCSSC, country));
        assertEquals(g77, pole(Scheme.G77, country));
        assertEquals(oecd, pole(Scheme.OECD, country));
        assertEquals(income, pole(Scheme.WB_INCOME, country));
    }

    @ParameterizedTest
    @EnumSource
    void leavesTaiwanAntarcticaAndWhatIsNoCountryUnclassified(Scheme scheme) {
        assertEquals(Optional.empty(), scheme.pole("TW"));
        assertEquals(Optional.empty(), scheme.pole("AQ"));
        assertEquals(Optional.empty(), scheme.pole("002"));
        assertEquals(Optional.empty(), scheme.pole("nowhere"));
    }

    private static long count(Scheme scheme, Optional<Pole> pole) {
        return Territories.WORLD.countriesWithin("001").stream()
                .filter(country -> scheme.pole(country).equals(pole))
                .count();
    }

    private static String pole(Scheme scheme, String country) {
        return scheme.pole(country).map(Pole::code).orElse(null);
    }
}
