package org.tequio.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PackageFormTest {

    @ParameterizedTest
    @EnumSource
    void theContractNamesEveryColumn(PackageFile file) throws NoSuchFieldException {
        var described = PackageForm.class
                .getDeclaredField(file.code())
                .getAnnotation(Schema.class)
                .description();
        var words = List.of(described.split("\\W+"));
        assertEquals(
                List.of(),
                file.columns().stream()
                        .filter(column -> !words.contains(column))
                        .toList());
    }
}
