package org.tequio.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;

import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** From one address comes only so much. */
@QuarkusTest
@TestProfile(SubmissionLimitTest.TwoAnHour.class)
class SubmissionLimitTest {

    /** An operator who is less generous than we are. */
    public static class TwoAnHour implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tequio.access.submissions.most", "2", "tequio.access.submissions.most-revisions", "4");
        }
    }

    @Test
    void whoSendsTooMuchIsToldWhenToComeBackAndOthersGoOn() {
        submit("203.0.113.1").statusCode(201);
        submit("203.0.113.1").statusCode(201);
        submit("203.0.113.1")
                .statusCode(429)
                .header("Retry-After", matchesPattern("1[78]\\d\\d"))
                .body("type", equalTo("/problems/too-many-requests"))
                .body("detail", containsString("Send the same again in "));
        submit("203.0.113.2").statusCode(201);
    }

    @Test
    void aNetworkOfIpv6IsOneSender() {
        submit("2001:db8::1").statusCode(201);
        submit("2001:db8::2").statusCode(201);
        submit("2001:db8::3").statusCode(429);
        submit("2001:db8:0:1::1").statusCode(201);
    }

    @Test
    void whatIsSentAgainIsAnsweredAndNotCounted() {
        var key = UUID.randomUUID().toString();
        var body = body();
        var first = again("203.0.113.3", key, body);
        for (int i = 0; i < 3; i++) {
            assertEquals(first, again("203.0.113.3", key, body));
        }
        submit("203.0.113.3").statusCode(201);
        submit("203.0.113.3").statusCode(429);
        assertEquals(first, again("203.0.113.3", key, body));
    }

    @Test
    void anotherAddressIsALetterMoreAndCounts() {
        var sent = submit("203.0.113.5").statusCode(201).extract();
        var submission = new Submitted(sent.path("id"), sent.path("token"), "");
        revise(submission, "203.0.113.5").statusCode(200);
        revise(submission, "203.0.113.5").statusCode(429);
        revise(submission, "203.0.113.6").statusCode(200);
    }

    @Test
    void whatIsRevisedAgainAndAgainCountsApart() {
        var body = body();
        var sent = from("203.0.113.7")
                .body(body)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract();
        var submission = new Submitted(sent.path("id"), sent.path("token"), "");
        revise(submission, "203.0.113.7", Map.of("type", "claim")).statusCode(400);
        for (int i = 0; i < 4; i++) {
            revise(submission, "203.0.113.7", body).statusCode(200);
        }
        revise(submission, "203.0.113.7", body)
                .statusCode(429)
                .body("detail", containsString("More was revised from your address"));
        submit("203.0.113.7").statusCode(201);
    }

    private static ValidatableResponse revise(Submitted submission, String address) {
        return revise(submission, address, body());
    }

    private static ValidatableResponse revise(Submitted submission, String address, Map<String, Object> body) {
        return submission
                .asks()
                .contentType("application/json")
                .header("X-Forwarded-For", address)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/submissions/" + submission.id())
                .then();
    }

    @Test
    void whatKeepsNothingIsNotCounted() {
        for (int i = 0; i < 3; i++) {
            from("203.0.113.4")
                    .body(body())
                    .post("/api/v1/submissions?validate=true")
                    .then()
                    .statusCode(200);
            from("203.0.113.4").body("{}").post("/api/v1/submissions").then().statusCode(400);
        }
        submit("203.0.113.4").statusCode(201);
    }

    private static String again(String address, String key, Map<String, Object> body) {
        return from(address)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private static ValidatableResponse submit(String address) {
        return from(address).body(body()).post("/api/v1/submissions").then();
    }

    private static RequestSpecification from(String address) {
        return given().contentType("application/json").header("X-Forwarded-For", address);
    }

    private static Map<String, Object> body() {
        return Submitted.statement(
                "actor",
                Map.of("name", "Limitada " + UUID.randomUUID(), "kind", "mutual", "country", "MX"),
                Submitted.somebody());
    }
}
