package org.tequio.reference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CompositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            # countries;  facilitators;  multilateral;  it facilitates;  roles known;  pattern;       candidate
            SN;           -;             false;         false;           false;        domestic;      false
            -;            -;             true;          false;           false;        undetermined;  false
            SN ML;        -;             false;         false;           false;        south-south;   false
            FR BE;        -;             false;         false;           false;        north-north;   false
            FR SN;        -;             false;         false;           false;        north-south;   false
            FR SN ML;     -;             false;         false;           false;        north-south;   true
            FR SN ML;     FR;            false;         false;           true;         triangular;    false
            FR SN ML;     SN;            false;         false;           true;         north-south;   false
            SN ML;        -;             true;          true;            true;         triangular;    false
            SN ML;        -;             true;          false;           false;        south-south;   true
            FR SN;        FR;            false;         false;           true;         north-south;   false
            TW;           -;             false;         false;           false;        domestic;      false
            TW SN;        -;             false;         false;           false;        undetermined;  false
            TW SN ML;     -;             false;         false;           false;        south-south;   false
            """)
    void thePatternFollowsTheRule(
            String countries,
            String facilitators,
            boolean multilateral,
            boolean facilitates,
            boolean rolesKnown,
            String pattern,
            boolean candidate) {
        var composition = new Composition(set(countries), set(facilitators), multilateral, facilitates, rolesKnown);
        assertEquals(pattern, composition.pattern(Scheme.FCSSC).code());
        assertEquals(candidate, composition.isTriangularCandidate(Scheme.FCSSC));
    }

    private static Set<String> set(String words) {
        return words == null ? Set.of() : Arrays.stream(words.split(" ")).collect(Collectors.toSet());
    }
}
