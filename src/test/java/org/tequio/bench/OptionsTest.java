package org.tequio.bench;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class OptionsTest {

    @Test
    void repeatsWhatIsShort() {
        assertEquals(3, Options.parse("--size", "100k").rounds());
        assertEquals(1, Options.parse("--size", "1m").rounds());
        assertEquals(2, Options.parse("--size", "1m", "--rounds", "2").rounds());
    }

    @Test
    void runsEverythingUnlessAskedForLess() {
        assertEquals(Experiment.NAMES, Options.parse().only);
        assertEquals(List.of("import"), Options.parse("--only", "import").only);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size", "--size huge", "--only lunch", "--rounds many", "--generate 1k", "--fast"})
    void saysWhatItDoesNotUnderstand(String line) {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(line.split(" ")));
    }
}
