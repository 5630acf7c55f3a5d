package org.tequio.exchange.exports;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.await;

/** Whatever is as long as an export has a place among them, for as long as it takes and no longer. */
@QuarkusTest
class PlacedAnswersTest {

    private static final String CHANGES = "/api/v1/changes";
    private static final String PACKAGE = "/package.zip";
    private static final int MANY = 30;

    private static String release;

    @TestHTTPResource("/")
    URI address;

    @Inject
    ExportPlaces places;

    @Inject
    ExportsConfig config;

    @BeforeEach
    void thereIsARelease() {
        if (release != null) {
            return;
        }
        release = admin().contentType(ContentType.JSON)
                .body(Map.of("title", "Of which many want the package at once"))
                .post("/api/v1/releases")
                .then()
                .statusCode(202)
                .extract()
                .path("links.self");
        await("the release", () -> given().get(release).path("state").equals("done"));
    }

    @Test
    void withoutAPlaceThereIsNone() {
        var tag = given().get(release + PACKAGE).header("ETag");
        try (var all = TakenPlaces.all(places, config)) {
            given().get(CHANGES).then().statusCode(503);
            given().get(release + PACKAGE).then().statusCode(503);
            given().header("If-None-Match", tag).get(release + PACKAGE).then().statusCode(304);
        }
        given().get(CHANGES).then().statusCode(200);
    }

    @Test
    void whoHasReadAllGivesItBack() {
        for (int i = 0; i < MANY; i++) {
            given().get(CHANGES).then().statusCode(200);
            given().head(CHANGES).then().statusCode(200);
            given().get(release + PACKAGE).then().statusCode(200);
            given().head(release + PACKAGE).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLeavesGivesItBack(boolean hasBegun) throws IOException {
        for (int i = 0; i < MANY; i++) {
            for (var path : new String[] {CHANGES, release + PACKAGE}) {
                leave(path, hasBegun);
            }
        }
        TakenPlaces.all(places, config).close();
    }

    private void leave(String path, boolean hasBegun) throws IOException {
        try (var socket = new Socket("localhost", address.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            if (hasBegun) {
                socket.getInputStream().read();
            }
        }
    }
}
