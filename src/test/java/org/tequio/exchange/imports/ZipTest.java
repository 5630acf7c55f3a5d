package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A package as one zip. */
@QuarkusTest
class ZipTest {

    private static final String ACTORS = """
            id,name,kind,country,source_url
            a,Coop A,cooperative,SN,https://example.org/a
            b,Coop B,cooperative,SN,https://example.org/b
            """;

    @Test
    void asTheBodyItIsWhatItIsAsAPartOfAForm() throws IOException {
        var sent = Sending.ofNewSource().zip(zip("actors.csv", ACTORS));
        assertEquals(2, sent.job().getInt("counts.created"));
        var again = Sending.of(sent.source())
                .part("package", zip("actors.csv", ACTORS))
                .job();
        assertEquals(2, again.getInt("counts.unchanged"), again.prettify());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            mapping,   susy,                A mapping reads files of others
            sourceUrl, https://example.org, sourceUrl goes with a mapping
            """)
    void asTheBodyItHasNoMapping(String parameter, String value, String detail) throws IOException {
        Sending.ofNewSource()
                .with(Map.of(parameter, value))
                .zip(zip("actors.csv", ACTORS))
                .answer()
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @Test
    void oneWithoutATableIsRefused() throws IOException {
        Sending.ofNewSource()
                .zip(zip("datapackage.json", "{}"))
                .answer()
                .statusCode(400)
                .body("detail", containsString("at least one of the files"));
        Sending.ofNewSource()
                .zip(new byte[0])
                .answer()
                .statusCode(400)
                .body("detail", containsString("at least one of the files"));
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
