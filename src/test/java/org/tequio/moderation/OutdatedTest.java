package org.tequio.moderation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;

/** What fitted the register when it was submitted, and does not fit what was decided since. */
@QuarkusTest
class OutdatedTest {

    private String one;
    private String other;

    @BeforeEach
    void twoActors() {
        one = Submitted.listedActor("Una " + UUID.randomUUID(), "MX");
        other = Submitted.listedActor("Otra " + UUID.randomUUID(), "MX");
    }

    @Test
    void aCircleOfUmbrellasIsNotClosed() {
        var first = Submitted.correction(one, Map.of("umbrella", other)).verified();
        var second = Submitted.correction(other, Map.of("umbrella", one)).verified();
        first.accepted();
        refused(second, "is itself part of");
        assertEquals("in-review", second.state());
    }

    @Test
    void aMergerClosesNoCircleEither() {
        var between = Submitted.listedActor("Entre " + UUID.randomUUID(), "MX");
        Submitted.correction(between, Map.of("umbrella", one)).verified().accepted();
        Submitted.correction(other, Map.of("umbrella", between)).verified().accepted();
        admin().contentType("application/json")
                .body(Map.of("record", one, "other", other, "reason", "The same."))
                .post("/api/v1/mergers")
                .then()
                .statusCode(409)
                .body("detail", containsString("part of itself"));
    }

    @Test
    void whatEndedMeanwhileDoesNotEndAgain() {
        var first = Submitted.of("ending", Map.of("actor", one, "on", "2025")).verified();
        var second = Submitted.of("ending", Map.of("actor", one, "on", "2024")).verified();
        first.accepted();
        refused(second, "ended in 2025");
    }

    @Test
    void aBeginningThatWasCorrectedMeanwhileComesBeforeTheEnd() {
        var ending = Submitted.of("ending", Map.of("actor", one, "on", "2011")).verified();
        Submitted.correction(one, Map.of("founded", "2012-05")).verified().accepted();
        refused(ending, "began in 2012-05");
    }

    @Test
    void aMemberThatCameMeanwhileDoesNotComeAgain() {
        var third = Submitted.listedActor("Tercera " + UUID.randomUUID(), "MX");
        var alliance = Submitted.newAlliance("De dos " + UUID.randomUUID(), one, other)
                .verified()
                .accepted()
                .record();
        var members = Map.of("record", alliance, "newMembers", List.of(Map.of("actor", third)));
        var first = Submitted.of("correction", members).verified();
        var second = Submitted.of("correction", members).verified();
        first.accepted();
        refused(second, "stands there already");
    }

    @Test
    void aMemberThatLeftTheListJoinsNothing() {
        var alliance =
                Submitted.newAlliance("De dos " + UUID.randomUUID(), one, other).verified();
        Submitted.removal(other).verified().accepted();
        refused(alliance, "is withdrawn");
    }

    private static ValidatableResponse refused(Submitted submitted, String why) {
        return submitted
                .decided(admin(), Map.of("decision", "accept"))
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString(why));
    }
}
