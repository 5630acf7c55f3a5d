package org.tequio.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                  | EN
        fr                        | FR
        fr-CA                     | FR
        ES-mx, en;q=0.5           | ES
        de, es;q=0.3, fr;q=0.7    | FR
        de                        | EN
        *                         | EN
        fr;q=0, es;q=0.1          | ES
        not a header;;            | EN
        """)
    void isTheOneThatIsAskedForMost(String header, Language language) {
        assertEquals(language, Language.preferred(header));
    }
}
