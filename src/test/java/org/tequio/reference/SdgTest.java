package org.tequio.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SdgTest {

    @Test
    void hasSeventeenGoalsAndAHundredAndSixtyNineTargets() {
        assertEquals(17, Sdg.ALL.stream().filter(sdg -> !sdg.isTarget()).count());
        assertEquals(169, Sdg.ALL.stream().filter(Sdg::isTarget).count());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1,  1.1 1.2 1.3 1.4 1.5 1.a 1.b
        8,  8.1 8.2 8.3 8.4 8.5 8.6 8.7 8.8 8.9 8.10 8.a 8.b
        13, 13.1 13.2 13.3 13.a 13.b
        17, 17.1 17.2 17.3 17.4 17.5 17.6 17.7 17.8 17.9 17.10 17.11 17.12 17.13 17.14 17.15 17.16 17.17 17.18 17.19
        """)
    void numbersTheTargetsOfAGoal(String goal, String targets) {
        assertEquals(
                targets,
                Sdg.ALL.stream()
                        .filter(sdg -> goal.equals(sdg.goal()))
                        .map(Sdg::code)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        SDG8,   8
        sdg 08, 8
        08,     8
        ODD-17, 17
        ODS8.3, 8.3
        8.A,    8.a
        18,     -
        0,      -
        SDG,    -
        water,  -
        """)
    void advisesWhoWritesItInAnotherWay(String written, String suggestion) {
        var advice = Sdg.CODES.advice(written);
        assertEquals(suggestion, advice.suggestion());
        assertEquals("/api/v1/reference/sdgs lists them.", advice.otherwise());
    }

    @Test
    void callsATargetByItsNumber() {
        var target = Sdg.CODES.get("sdg", "8.3");
        assertEquals(new Label("Target 8.3", "Cible 8.3", "Meta 8.3"), target.label());
        assertEquals("8", target.goal());
    }
}
