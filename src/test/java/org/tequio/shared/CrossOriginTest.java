package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@QuarkusTest
class CrossOriginTest {

    private static final String SITE = "https://maps.example";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/actors", "/api/v1/nowhere", "/problems", "/q/openapi"})
    void pagesOfAnySiteMayRead(String path) {
        var answer = given().header("Origin", SITE).get(path);
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertNull(answer.header("Access-Control-Allow-Credentials"));
        assertEquals(
                Set.of(
                        "ETag",
                        "Link",
                        "Location",
                        "Last-Modified",
                        "Content-Language",
                        "Content-Disposition",
                        "Tequio-As-Of",
                        "Tequio-Source",
                        "Retry-After",
                        "Deprecation",
                        "Sunset"),
                Set.of(answer.header("Access-Control-Expose-Headers").split(",")));
    }

    @Test
    void theAnswerDependsOnNoOrigin() {
        given().header("Origin", SITE).get("/api/v1/actors").then().header("Vary", not(containsString("Origin")));
        given().get("/api/v1/actors").then().header("Vary", not(containsString("Origin")));
    }

    @Test
    void aPreflightIsAnsweredForADay() {
        var answer = given().header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
                .options("/api/v1/imports");
        assertEquals(204, answer.statusCode());
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertEquals("86400", answer.header("Access-Control-Max-Age"));
        assertEquals(
                Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"),
                Set.of(answer.header("Access-Control-Allow-Methods").split(",")));
        assertEquals(
                Set.of(
                        "Authorization",
                        "Content-Type",
                        "Idempotency-Key",
                        "If-Match",
                        "If-None-Match",
                        "If-Modified-Since",
                        "Last-Event-ID"),
                Set.of(answer.header("Access-Control-Allow-Headers").split(",")));
    }

    @Test
    void pagesOfOursMayDoAllThatTheirKeyAllows() {
        given().header("Origin", SITE).delete("/api/v1/imports/x").then().statusCode(equalTo(401));
    }
}
