package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.eclipse.microprofile.openapi.OASFactory;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class DeprecationTest {

    @Test
    void whatWillGoSaysSinceWhenAndUntilWhenEvenInAProblem() {
        var answer = given().get("/departing/soon");
        assertEquals(409, answer.statusCode());
        assertEquals("@" + Instant.parse("2023-06-30T00:00:00Z").getEpochSecond(), answer.header("Deprecation"));
        assertEquals("Mon, 01 Jul 2024 00:00:00 GMT", answer.header("Sunset"));
    }

    @Test
    void itLeadsToTheReasonsAndToWhatTakesItsPlace() {
        var links = List.of(given().get("/departing/soon").header("Link").split(", (?=<)"));
        assertTrue(links.contains("<https://tequio.example/changes>; rel=\"deprecation\""), links::toString);
        assertTrue(
                links.contains(
                        "<http://localhost:%d/api/v1/actors>; rel=\"successor-version\"".formatted(RestAssured.port)),
                links::toString);
    }

    @Test
    void aClassSpeaksForItsMethodsAndAnOpenEndIsNotSaid() {
        var answer = given().get("/departing");
        assertEquals("@" + Instant.parse("2026-03-01T00:00:00Z").getEpochSecond(), answer.header("Deprecation"));
        assertNull(answer.header("Sunset"));
    }

    @Test
    void whatStaysSaysNothing() {
        assertNull(given().get("/api/v1/actors").header("Deprecation"));
        assertNull(given().get("/api/v1/nowhere").header("Sunset"));
    }

    @Test
    void theContractMarksIt() throws IOException {
        var operation = OASFactory.createOperation()
                .operationId("departing")
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse()));
        var contract = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().responses(Map.of()))
                .paths(OASFactory.createPaths()
                        .addPathItem("/departing", OASFactory.createPathItem().GET(operation)));

        new ContractHeaders(Index.of(Departing.class)).filterOpenAPI(contract);

        assertEquals(true, operation.getDeprecated());
        var headers = operation.getResponses().getAPIResponse("200").getHeaders();
        assertEquals(
                "#/components/headers/Deprecation", headers.get("Deprecation").getRef());
        assertEquals("#/components/headers/Sunset", headers.get("Sunset").getRef());
    }

    /** Not a resource: no path. */
    @Deprecates(since = "2026-03-01")
    private static final class Departing {

        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "departing")
        void get() {}
    }
}
