package org.tequio.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PackageFormTest {

    @ParameterizedTest
    @EnumSource
    void theContractNamesEveryColumn(PackageFile file) throws NoSuchFieldException {
        mustName(
                file,
                PackageForm.class
                        .getDeclaredField(file.code())
                        .getAnnotation(Schema.class)
                        .description());
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentNamesEveryColumn(PackageFile file) throws IOException {
        try (var lines = Files.lines(Path.of("src/docs/data-package.md"))) {
            var row = "| %s |".formatted(file.code());
            mustName(
                    file, lines.filter(line -> line.startsWith(row)).findFirst().orElseThrow());
        }
    }

    private static void mustName(PackageFile file, String text) {
        var words = List.of(text.split("\\W+"));
        assertEquals(
                List.of(),
                file.columns().stream()
                        .filter(column -> !words.contains(column))
                        .toList());
    }
}
