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
        -                         | EN
        --                        | EN
        en-*-                     | EN
        es,-                      | ES
        zh-cmn-Hans;q=0.1,,fr     | FR
        ,es,                      | ES
        fr;q=2, es;q=0.1          | ES
        fr;q=x, es                | ES
        fr ; Q = 0.5 , es;q=0.4   | FR
        es;\tq=0.4,\tfr;\tq\t=\t0.5 | FR
        es-CH-1996-x-y, fr;q=0.9  | ES
        """)
    void isTheOneThatIsAskedForMost(String header, Language language) {
        assertEquals(language, Language.preferred(header));
    }
}
