package org.tequio.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Only what is near is proposed. */
class NearestTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            contry   | name country kind    | country
            KIND     | name country kind    | kind
            coop     | company cooperative  | cooperative
            lable    | role label           | label
            xcs      | xml csv              | -
            cvs      | ndjson csv           | csv
            kindofit | kind label           | kind
            18       | 1 2                  | -
            linc     | link create          | link
            status   | sdgs names website   | -
            every    | all                  | -
            XX       | MX CX SX             | -
            mx       | MX CX SX             | MX
            anything |                      | -
            """)
    void aThirdOfTheLettersMayBeWrong(String word, String known, String near) {
        var words = known == null ? List.<String>of() : List.of(known.split(" "));
        assertEquals(near, Nearest.to(word, words).orElse(null));
    }

    @Test
    void whereNothingIsNearAllThatIsKnownIsNamed() {
        assertEquals(
                " Known: name, kind.",
                Advice.on("status", List.of("name", "kind")).sentence());
        assertEquals(
                " Did you mean 'kind'?",
                Advice.on("kid", List.of("name", "kind")).sentence());
        assertEquals("", Advice.on("status", List.of()).sentence());
        assertEquals("", Advice.on("status", Collections.nCopies(51, "name")).sentence());
    }
}
