package org.tequio.exchange.imports;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestKeys;
import org.tequio.exchange.imports.source.Limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

/**
 * Files that are made to harm: each is refused for a reason that it says, and costs little. No XML is read anywhere, so
 * entities do nothing; no address in a file is ever followed.
 */
@QuarkusTest
class HostileFilesTest {

    private static final String ACTORS = "id,name,kind,source_url\n";
    private static final String ROW = "a,A,cooperative,https://e.org\n";
    private static final int MEBIBYTE = 1 << 20;
    private static final long MOST_HEAP = 64L * MEBIBYTE;

    @TestHTTPResource("/")
    URI address;

    @AfterEach
    void theServerStaysReady() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void aZipThatUnfoldsWithoutEnd() {
        var zip = zip(Map.of("actors.csv", repeated((ACTORS + "x,").getBytes(UTF_8), 64)));
        assertTrue(zip.length < MEBIBYTE);
        mustCostLittle(() -> refused("package", zip, 413, "times its size"));
        mustCostLittle(() -> Sending.ofNewSource()
                .zip(zip)
                .answer()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("times its size")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../actors.csv",
                "../../etc/actors.csv",
                "/actors.csv",
                "a/../../actors.csv",
                "C:/actors.csv",
                "..\\actors.csv"
            })
    void aZipThatLeadsOutOfItself(String name) {
        refused("package", zip(Map.of(name, (ACTORS + ROW).getBytes(UTF_8))), 400, "leads out of it");
    }

    @Test
    void aZipInAZip() {
        var inner = zip(Map.of("actors.csv", (ACTORS + ROW).getBytes(UTF_8)));
        refused("package", zip(Map.of("more.zip", inner)), 400, "no file of a data package");
        refused("package", zip(Map.of("actors.csv", inner)), 400, "is a zip or a spreadsheet");
    }

    @Test
    void aZipThatBreaksOff() {
        var zip = zip(Map.of("actors.csv", (ACTORS + ROW.repeat(1000)).getBytes(UTF_8)));
        refused("package", Arrays.copyOf(zip, zip.length / 2), 400, "no zip that can be read");
        Sending.ofNewSource()
                .zip(Arrays.copyOf(zip, zip.length / 2))
                .answer()
                .statusCode(400)
                .body("detail", containsString("no zip that can be read"));
    }

    @Test
    void aLineWithoutEnd() {
        var line = repeated((ACTORS + "a,").getBytes(UTF_8), 8);
        mustCostLittle(() -> refused("actors", line, 400, "Line 2 of 'actors' is longer"));
    }

    /** By hand, since it takes its time: {@code -Dtequio.hostile.gigabyte=true}. */
    @Test
    @EnabledIfSystemProperty(named = "tequio.hostile.gigabyte", matches = "true", disabledReason = "Takes a while")
    void aGigabyteInOneLine() {
        mustCostLittle(() -> {
            var answer = sendLine(1_024);
            assertTrue(answer.contains("Line 2 of 'actors' is longer"), answer);
        });
    }

    /** Written as it is sent: nobody has it in memory. */
    private String sendLine(int mebibytes) {
        try {
            var connection = (HttpURLConnection) URI.create(address + "api/v1/imports?source=hostile")
                    .toURL()
                    .openConnection();
            connection.setDoOutput(true);
            connection.setChunkedStreamingMode(MEBIBYTE);
            connection.setRequestProperty("Authorization", "Bearer " + TestKeys.ADMIN);
            connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=line");
            try (var body = connection.getOutputStream()) {
                body.write("--line\r\nContent-Disposition: form-data; name=\"actors\"; filename=\"a.csv\"\r\n\r\n"
                        .getBytes(UTF_8));
                body.write(ACTORS.getBytes(UTF_8));
                var piece = repeated(new byte[0], 1);
                for (int i = 0; i < mebibytes; i++) {
                    body.write(piece);
                }
                body.write("\r\n--line--\r\n".getBytes(UTF_8));
            }
            assertEquals(400, connection.getResponseCode());
            return new String(connection.getErrorStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRecordOfManyLinesWithoutEnd() {
        var csv = ACTORS + "a,\"" + "words\n".repeat(Limits.LONGEST_RECORD / 2) + "\",cooperative,https://e.org\n";
        var job = Sending.ofNewSource().part("actors", csv).job();
        assertEquals("failed", job.getString("state"));
        assertEquals(0, job.getInt("counts.created"));
        var failure = job.getString("failure");
        assertTrue(failure.contains("no CSV after RFC 4180: in the record that started in line 2"), failure);
        assertTrue(failure.contains("maximum limit. What stands"), failure);
    }

    @Test
    void aValueAndAnObjectWithoutEndInJson() {
        var many = IntStream.range(0, 3_000)
                .mapToObj(i -> "\"f%d\":1".formatted(i))
                .collect(Collectors.joining(","));
        refused("actors", "{%s}".formatted(many).getBytes(UTF_8), 400, "fields");
        var deep = "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000);
        refused("actors", deep.getBytes(UTF_8), 400, "nesting depth (51) exceeds the maximum allowed (50)");
        var features = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"name\":\"%s\"}}]}"
                .formatted("x".repeat(3 * MEBIBYTE));
        Sending.ofNewSource()
                .with(Map.of("mapping", "susy"))
                .part("data", features)
                .answer()
                .statusCode(400)
                .body("detail", containsString("is not readable as JSON"));
    }

    @Test
    void recordsInJsonThatHaveManyFieldsTogether() {
        var lines =
                IntStream.range(0, 1_001).mapToObj("{\"f%d\": 1}%n"::formatted).collect(Collectors.joining());
        refused("actors", lines.getBytes(UTF_8), 400, "more than 1000 fields of different names");
    }

    @Test
    void aCompressedBody() {
        var bomb = gzip(new byte[32 * MEBIBYTE]);
        mustCostLittle(() -> admin().queryParam("source", "hostile")
                .header("Content-Encoding", "gzip")
                .contentType("multipart/form-data; boundary=x")
                .body(bomb)
                .post("/api/v1/imports")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("without Content-Encoding")));
        refused("actors", bomb, 400, "is compressed with gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><graphml>&b;</graphml>"
            })
    void entitiesOfXml(String xml) {
        refused("actors", xml.getBytes(UTF_8), 400, "is XML or HTML, of which nothing is read here");
    }

    @Test
    void aliasesOfYaml() {
        var yaml = new StringBuilder("title: &a0 [x, x]\n");
        IntStream.range(1, 30)
                .forEach(i -> yaml.append("t%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1)));
        mustCostLittle(() -> Sending.ofNewSource()
                .part("mapping", yaml.toString())
                .part("data", "a\n1\n")
                .answer()
                .statusCode(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"%s\", \"id\": \"a\", \"name\": \"A\", \"kind\": \"mutual\", \"source_url\": \"https://e.org\"}",
                "{\"id\": \"a\", \"name\": \"A\"}\n{\"@context\": [\"%s\"], \"id\": \"b\"}",
                "{\"@context\": {\"@import\": \"%s\"}, \"@graph\": []}",
                "{\"@graph\": [{\"@context\": \"%s\", \"id\": \"a\"}]}",
                "{\"@graph\": [], \"@context\": \"%s\"}",
                "{\"@graph\": [{\"id\": \"a\", \"umbrella\": {\"@context\": \"%s\"}}]}",
                "{\"@context\": [\"/api/v1/contexts/tequio.jsonld\", \"%s\"], \"@graph\": []}",
                "{\"type\": \"FeatureCollection\", \"@context\": \"%s\", \"features\": []}"
            })
    void aContextThatStandsElsewhere(String json) throws IOException {
        try (var elsewhere = new ServerSocket(0)) {
            elsewhere.setSoTimeout(1);
            var address = "http://localhost:%d/context".formatted(elsewhere.getLocalPort());
            refused("actors", json.formatted(address).getBytes(UTF_8), 400, "another @context");
            assertThrows(SocketTimeoutException.class, elsewhere::accept);
        }
    }

    @Test
    void bytesThatAreNoSigns() {
        refused(
                "actors",
                sent(ACTORS + "a,\u0000,mutual,https://e.org\n", 0xFF),
                400,
                "neither UTF-8 nor Windows-1252");
        refused("actors", sent("{\"id\": \"a\", \"name\": \"été", 0xE9), 400, "JSON that is not UTF-8");
    }

    private static byte[] sent(String text, int last) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(UTF_8));
        bytes.write(last);
        bytes.writeBytes("\"}\n".getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void columnsThatAreTooMany() {
        var header = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        refused("actors", (ACTORS.strip() + "," + header + "\n").getBytes(UTF_8), 400, "1000 fields");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1_001, 3_000_001})
    void nothingButQuotes(int count) {
        Sending.ofNewSource().part("actors", "\"".repeat(count)).answer().statusCode(400);
    }

    @Test
    void columnsOfOneName() {
        refused("actors", "id,name,name,kind,source_url\n".getBytes(UTF_8), 400, "names the column 'name' twice");
        refused("actors", "id;name;id;kind;source_url\n".getBytes(UTF_8), 400, "names the column 'id' twice");
    }

    @Test
    void bytesThatAreNoText() {
        var bytes = new byte[MEBIBYTE / 2];
        new Random(7).nextBytes(bytes);
        Sending.ofNewSource().part("actors", bytes).answer().statusCode(400);
        refused("actors", new byte[4_096], 400, "has no column");
        refused("actors", new byte[0], 400, "has no column");
    }

    private static ValidatableResponse refused(String part, byte[] content, int status, String detail) {
        return Sending.ofNewSource()
                .part(part, content)
                .answer()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(detail));
    }

    /** Of the heap, after a collection: what a refusal has left behind. */
    private static void mustCostLittle(Runnable attack) {
        long before = heap();
        attack.run();
        long grown = heap() - before;
        assertTrue(grown < MOST_HEAP, "%d bytes more on the heap".formatted(grown));
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A beginning, and then so many mebibytes of one letter. */
    private static byte[] repeated(byte[] start, int mebibytes) {
        var bytes = new byte[start.length + mebibytes * MEBIBYTE];
        Arrays.fill(bytes, (byte) 'x');
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
