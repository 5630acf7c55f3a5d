package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;

import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** What somebody reads who has done something wrong says what to do, and nothing of what we are made of. */
@QuarkusTest
class OwnWordsTest {

    @Test
    void aBodyOfAnotherTypeIsToldWhichToSend() {
        given().contentType("text/plain")
                .body("x")
                .post("/api/v1/submissions")
                .then()
                .statusCode(415)
                .body("detail", allOf(containsString("Content-Type"), not(containsString("@"))));
    }

    @Test
    void anAddressThatIsNoneLeadsToTheContract() {
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .body("detail", allOf(containsString("/q/openapi"), not(containsString("resource method"))));
    }

    @Test
    void jsonThatBreaksOffIsToldWhere() {
        given().contentType(ContentType.JSON)
                .body("{\"type\": \"actor\",\n \"actor\": {")
                .post("/api/v1/submissions")
                .then()
                .statusCode(400)
                .body("detail", allOf(containsString("line 2"), not(containsString("Source"))));
    }

    @Test
    void whoLacksATokenIsToldWhichOne() {
        given().get("/api/v1/submissions/6qv3k0b7x")
                .then()
                .statusCode(401)
                .body("detail", allOf(containsString("tqs_"), not(containsString("API key"))));
        given().get("/api/v1/moderation/queue").then().statusCode(401).body("detail", containsString("tq_…"));
        given().delete("/api/v1/actors/6qv3k0b7x/contact")
                .then()
                .statusCode(401)
                .body("detail", allOf(containsString("tqs_"), containsString("API key")));
    }

    @Test
    void whatIsNamedWithoutAValueIsNotDoneInEarnest() {
        given().contentType(ContentType.JSON)
                .body(actor())
                .post("/api/v1/submissions?validate")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("validate"));
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "")
                .body(actor())
                .post("/api/v1/submissions")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    private static Map<String, Object> actor() {
        return Submitted.statement(
                "actor", Map.of("name", "A", "kind", "cooperative", "country", "MX"), Submitted.somebody());
    }
}
