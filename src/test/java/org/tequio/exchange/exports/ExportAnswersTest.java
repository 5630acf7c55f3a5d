package org.tequio.exchange.exports;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands around an export. */
@QuarkusTest
class ExportAnswersTest {

    private static final String ACTORS = "/api/v1/exports/actors.csv";

    @TestHTTPResource("/")
    URI address;

    @Inject
    ExportPlaces places;

    @Inject
    ExportsConfig config;

    @BeforeEach
    void thereIsSomethingToExport() {
        RichPackage.imported();
    }

    @Test
    void theFileIsCalledAfterTheRevisionThatItShows() {
        var answer = given().get(ACTORS);
        long asOf = Long.parseLong(answer.header("Tequio-As-Of"));
        assertTrue(asOf > 0);
        assertEquals(
                "attachment; filename=\"tequio-actors-%d.csv\"".formatted(asOf), answer.header("Content-Disposition"));
        assertEquals(
                "text/csv;charset=UTF-8;header=present", answer.contentType().replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "actors, ?country=SN",
        "actors, ?limit=1",
        "alliances, ?kind=project",
        "memberships, ?role=lead",
        "memberships, ?after=000000000",
        "experiences, ?limit=1",
        "network, ?country=SN",
        "network, ?role=lead"
    })
    void aPartIsNotCalledLikeTheWhole(String type, String question) {
        var answer = given().get("/api/v1/exports/%s.csv%s".formatted(type, question));
        assertEquals(
                "attachment; filename=\"tequio-%s-part-%s.csv\"".formatted(type, answer.header("Tequio-As-Of")),
                answer.header("Content-Disposition"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alliances.csv?scheme=g77", "memberships.csv", "experiences.csv", "network.csv?projection=actors"
            })
    void whatLeavesNothingOutIsNoPart(String export) {
        given().get("/api/v1/exports/" + export).then().header("Content-Disposition", not(containsString("part")));
    }

    @Test
    void whoHasTheWholeRegisterAlreadyNeedsNotReadItAgain() {
        var first = given().get(ACTORS);
        given().header("If-None-Match", first.header("ETag"))
                .get(ACTORS)
                .then()
                .statusCode(304)
                .body(emptyString());
        assertEquals(first.asString(), given().get(ACTORS).asString());
        RichPackage.imported();
        given().header("If-None-Match", first.header("ETag")).get(ACTORS).then().statusCode(200);
    }

    @Test
    void whatTheGraphHasChosenIsCalledByNoTag() {
        given().queryParam("country", "SN")
                .get(ACTORS)
                .then()
                .header("ETag", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .header("Tequio-As-Of", notNullValue());
    }

    @Test
    void headTellsTheHeadersOfGet() {
        var get = given().get(ACTORS);
        var head = given().head(ACTORS);
        assertEquals(200, head.statusCode());
        for (var name : new String[] {"ETag", "Content-Type", "Content-Disposition", "Tequio-As-Of", "Vary"}) {
            assertEquals(get.header(name), head.header(name), name);
        }
        assertTrue(head.asString().isEmpty());
    }

    @Test
    void itComesCompressedToWhoWantsThat() throws IOException {
        var plain = given().get(ACTORS).asString();
        var packed = given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(ACTORS);
        assertEquals("gzip", packed.header("Content-Encoding"));
        var bytes = new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray())).readAllBytes();
        assertEquals(plain, new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void aClientThatLeavesTakesNobodysPlace() throws IOException {
        for (int i = 0; i < 30; i++) {
            try (var socket = ask(ACTORS)) {
                socket.getInputStream().read();
            }
        }
        TakenPlaces.all(places, config).close();
        given().get(ACTORS).then().statusCode(200);
    }

    @Test
    void nothingIsWrittenForAClientThatHasLeft() throws IOException, InterruptedException {
        try (var client = ask(EndlessExport.ADDRESS)) {
            assertEquals(100_000, client.getInputStream().readNBytes(100_000).length);
        }
        assertEquals(EndlessExport.BROKEN_OFF, EndlessExport.ENDS.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void whatIsCutOffDoesNotLookWhole() throws IOException {
        try (var socket = ask(BrokenExport.ADDRESS)) {
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertTrue(answer.contains("first row"), answer);
            assertFalse(answer.endsWith("0\r\n\r\n"), answer);
        }
    }

    @Test
    void whatFailsBeforeItBeginsIsAProblem() {
        given().queryParam("early", true)
                .get(BrokenExport.ADDRESS)
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }

    private Socket ask(String export) throws IOException {
        var socket = new Socket("localhost", address.getPort());
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(export)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
