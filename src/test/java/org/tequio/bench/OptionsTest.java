package org.tequio.bench;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OptionsTest {

    @Test
    void repeatsWhatIsShort() {
        assertEquals(3, Options.parse("--size", "100k").rounds());
        assertEquals(1, Options.parse("--size", "1m").rounds());
        assertEquals(2, Options.parse("--size", "1m", "--rounds", "2").rounds());
    }

    @Test
    void runsEverythingUnlessAskedForLess() {
        assertEquals(Experiment.ALL, Options.parse().experiments());
        assertEquals(List.of("import"), names("--only", "import"));
    }

    @Test
    void allThatIsMeasuredIsNamedByTheScript() throws IOException {
        var usage = Files.readString(Path.of("scripts/bench")).replaceAll("\\s+", " ");
        assertTrue(usage.contains("of: " + String.join(", ", Experiment.NAMES) + " --"), usage);
    }

    @Test
    void importsNothingIntoWhatSomebodyKeeps() {
        assertEquals(List.of("get", "search"), names("--data", "d", "--only", "search,get"));
        var all = names("--data", "d");
        assertTrue(all.contains("export"));
        assertFalse(all.contains("import"));
    }

    private static List<String> names(String... arguments) {
        return Options.parse(arguments).experiments().stream()
                .map(Experiment::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size",
                "--size huge",
                "--only lunch",
                "--rounds many",
                "--generate 1k",
                "--data d --only import",
                "--fast"
            })
    void saysWhatItDoesNotUnderstand(String line) {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(line.split(" ")));
    }
}
