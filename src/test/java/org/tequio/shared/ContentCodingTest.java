package org.tequio.shared;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class ContentCodingTest {

    private static final String KINDS = "/api/v1/reference/kinds";
    private static final String ACTORS = "/api/v1/actors";
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @BeforeEach
    void nothingMoves() {
        awaitLevel();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate"})
    void theAnswerIsTheSameInEveryCoding(String coding) throws IOException {
        var compressed = accepting(coding).get(KINDS);
        assertEquals(coding, compressed.header("Content-Encoding"));
        assertArrayEquals(plain().get(KINDS).asByteArray(), decoded(coding, compressed.asByteArray()));
        assertTrue(compressed.asByteArray().length < 4000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip, deflate, br     | br
        br;q=0, gzip          |
        gzip;q=0              |
        *                     | br
        identity              |
        zstd                  |
        """)
    void theCodingIsOneThatIsAccepted(String accepted, String coding) {
        var used = accepting(accepted).get(KINDS).header("Content-Encoding");
        assertEquals(coding, "identity".equals(used) ? null : used);
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTORS, KINDS})
    void eachCodingHasATagOfItsOwn(String path) {
        var plain = tag(plain().get(path));
        assertEquals(plain + "-gzip", tag(accepting("gzip").get(path)));
        assertEquals(plain + "-br", tag(accepting("br").get(path)));
        assertEquals(plain, tag(accepting("identity").get(path)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip | -gzip | 304 | -gzip
        br   | -br   | 304 | -br
        br   |       | 304 |
        gzip | -br   | 200 | -gzip
             | -gzip | 200 |
             |       | 304 |
        """)
    void aCopyIsRightOnlyInACodingThatIsAccepted(String accepted, String held, int status, String named) {
        var tag = tag(plain().get(ACTORS));
        var request = accepted == null ? plain() : accepting(accepted);
        var answer = request.header("If-None-Match", quoted(tag, held)).get(ACTORS);
        assertEquals(status, answer.statusCode());
        assertEquals(quoted(tag, named), answer.header("ETag"));
    }

    @Test
    void problemsAreCompressedToo() {
        var problem = accepting("gzip").get("/api/v1/nowhere");
        assertEquals("gzip", problem.header("Content-Encoding"));
        assertNull(plain().get("/api/v1/nowhere").header("Content-Encoding"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/v1/actors    | Accept, Accept-Language, Accept-Encoding
        /problems         | Accept, Accept-Language, Accept-Encoding
        /api/v1/nowhere   | Accept, Accept-Language, Accept-Encoding
        /q/openapi        | Accept-Encoding
        """)
    void whatItDependsOnIsSaidWhetherCompressedOrNot(String path, String vary) {
        assertEquals(vary, plain().get(path).header("Vary"));
        assertEquals(vary, accepting("br").get(path).header("Vary"));
    }

    private static RequestSpecification plain() {
        return given().config(AS_SENT);
    }

    private static RequestSpecification accepting(String codings) {
        return plain().header("Accept-Encoding", codings);
    }

    private static String tag(Response answer) {
        return answer.header("ETag").replace("\"", "");
    }

    private static String quoted(String tag, String suffix) {
        return '"' + tag + (suffix == null ? "" : suffix) + '"';
    }

    private static byte[] decoded(String coding, byte[] bytes) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        return switch (coding) {
            case "gzip" -> new GZIPInputStream(in).readAllBytes();
            case "deflate" -> new InflaterInputStream(in).readAllBytes();
            default -> Decoder.decompress(bytes).getDecompressedData();
        };
    }
}
