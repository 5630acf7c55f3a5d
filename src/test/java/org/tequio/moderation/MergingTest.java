package org.tequio.moderation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;
import org.tequio.register.RecordContacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

/** Two records that are the same become one, and two again. */
@QuarkusTest
class MergingTest {

    @Inject
    RecordContacts contacts;

    @Test
    void theSurvivorHasAllOfBothAndTheOtherIdLeadsToIt() {
        var twins = Twins.listed();
        merge(twins.other, twins.one).statusCode(200).body("survivor", equalTo(twins.one));
        awaitLevel();
        given().redirects()
                .follow(false)
                .get("/api/v1/actors/" + twins.other)
                .then()
                .statusCode(308)
                .header("Location", containsString(twins.one));
        given().get("/api/v1/actors/" + twins.one)
                .then()
                .body("membershipCount", equalTo(2))
                .body("identifiers.value", hasItems(twins.mark + "-1", twins.mark + "-2"));
        given().get("/api/v1/alliances/" + twins.shared + "/members").then().body("total", equalTo(2));
        given().get("/api/v1/actors/" + twins.other + "/history")
                .then()
                .statusCode(200)
                .body("total", greaterThan(1));
    }

    @Test
    void anUndoneMergerLeavesBothAsTheyWere() {
        var twins = Twins.listed();
        merge(twins.other, twins.one).statusCode(200);
        admin().delete("/api/v1/mergers/" + twins.other).then().statusCode(200);
        awaitLevel();
        given().get("/api/v1/actors/" + twins.one)
                .then()
                .body("membershipCount", equalTo(1))
                .body("identifiers.value", equalTo(List.of(twins.mark + "-1")));
        given().get("/api/v1/actors/" + twins.other)
                .then()
                .statusCode(200)
                .body("membershipCount", equalTo(2))
                .body("identifiers.value", equalTo(List.of(twins.mark + "-2")));
        admin().delete("/api/v1/mergers/" + twins.other).then().statusCode(404);
    }

    /** Who kept a link finds what it was about; the cursor of a list that was begun before goes on, too. */
    @Test
    void whereTheOtherIdIsAskedForTheSurvivorIsFound() {
        var twins = Twins.listed();
        var heir = Submitted.listedActor("Heredera " + twins.mark, "MX");
        var experience = Submitted.of(
                        "experience",
                        Map.of(
                                "kind",
                                "lesson",
                                "title",
                                "Lo que aprendió " + twins.mark,
                                "summary",
                                "Dos son más que una.",
                                "actors",
                                List.of(twins.other)))
                .verified()
                .accepted()
                .record();
        awaitLevel();
        var begun = "/api/v1/alliances?limit=1&with=" + twins.other;
        var first =
                given().get(begun).then().body("total", equalTo(2)).extract().jsonPath();
        merge(twins.other, twins.one).statusCode(200);
        merge(twins.one, heir).statusCode(200);
        awaitLevel();
        given().get(begun + "&facets=kind").then().body("total", equalTo(2)).body("facets.kind.count", hasItems(2));
        given().queryParam("cursor", first.getString("next"))
                .get(begun)
                .then()
                .body("items.id", hasSize(1))
                .body("items.id", not(equalTo(first.getList("items.id"))));
        given().get(begun + "&with=" + heir).then().body("total", equalTo(2));
        given().get("/api/v1/alliances?q=" + twins.mark).then().body("total", equalTo(2));
        given().get("/api/v1/alliances?q=%s&without=%s".formatted(twins.mark, twins.other))
                .then()
                .body("total", equalTo(0));
        given().get("/api/v1/actors?id=%s&id=%s".formatted(twins.other, heir))
                .then()
                .body("total", equalTo(1))
                .body("items.id", equalTo(List.of(heir)));
        given().get("/api/v1/experiences?actor=" + twins.other).then().body("items.id", equalTo(List.of(experience)));
        given().get("/api/v1/exports/actors.json?id=" + twins.other).then().body("items.id", equalTo(List.of(heir)));
        given().get("/api/v1/exports/memberships.json?actor=" + twins.other)
                .then()
                .body("items.actorId", equalTo(List.of(heir, heir)));
    }

    @Test
    void whereAMergedAllianceIsAskedForTheSurvivorIsFound() {
        var twins = Twins.listed();
        var again = mergedIntoTheShared(twins);
        awaitLevel();
        given().get("/api/v1/actors?alliance=" + again)
                .then()
                .body("total", equalTo(3))
                .body("items.id", hasItems(twins.one, twins.other));
        given().get("/api/v1/exports/memberships.json?alliance=" + again)
                .then()
                .body("items.allianceId.unique()", equalTo(List.of(twins.shared)));
        given().get("/api/v1/exports/network.json?allianceId=" + again)
                .then()
                .body("nodes.findAll { it.type == 'alliance' }.id", equalTo(List.of(twins.shared)));
    }

    @Test
    void aSubmissionIsAcceptedAsAnotherWordForARecord() {
        var name = "Conocida " + UUID.randomUUID();
        var listed = Submitted.listedActor(name, "MX");
        var again = Submitted.newActor(name, "MX").verified();
        again.decided(admin(), Map.of("decision", "merge", "into", listed)).statusCode(200);
        assertEquals(listed, again.record());
        assertEquals("merged into " + listed, again.show().getString("steps[-1].reason"));
        awaitLevel();
        given().queryParam("q", name).get("/api/v1/actors").then().body("total", equalTo(1));
    }

    @Test
    void whoIsMergedIsForgottenWithoutTheSurvivor() {
        var twins = Twins.listed();
        var kept = contacts.find(twins.one).orElseThrow().email();
        merge(twins.other, twins.one).statusCode(200);
        eraseContact(twins.other);
        assertEquals(kept, contacts.find(twins.one).orElseThrow().email());
        assertTrue(contacts.find(twins.other).isEmpty());
    }

    @Test
    void anAddressThatWentAlongInMergersIsForgottenWhereItIs() {
        var twins = Twins.listed();
        var heir = Submitted.listedActor("Heredera " + twins.mark, "MX");
        eraseContact(twins.one);
        eraseContact(heir);
        merge(twins.other, twins.one).statusCode(200);
        merge(twins.one, heir).statusCode(200);
        assertTrue(contacts.find(heir).isPresent());
        eraseContact(twins.other);
        assertTrue(contacts.find(heir).isEmpty());
    }

    @Test
    void whatReplacedAnAddressBetweenTwoMergersIsNotForgottenWithIt() {
        var twins = Twins.listed();
        var heir = Submitted.listedActor("Heredera " + twins.mark, "MX");
        eraseContact(twins.one);
        eraseContact(heir);
        merge(twins.other, twins.one).statusCode(200);
        var replaced = Submitted.claim(twins.one).verified().accepted().email();
        merge(twins.one, heir).statusCode(200);
        eraseContact(twins.other);
        assertEquals(replaced, contacts.find(heir).orElseThrow().email());
    }

    private static void eraseContact(String actor) {
        admin().delete("/api/v1/actors/%s/contact".formatted(actor)).then().statusCode(204);
    }

    /** What the merger took off the list for a double was a word on the one that asks to be listed no more, too. */
    @Test
    void whoIsRemovedOnRequestStandsInNoHistoryOfAMergedAlliance() {
        var twins = Twins.listed();
        mergedIntoTheShared(twins);
        Submitted.removal(twins.one).verified().accepted();
        given().get("/api/v1/alliances/%s/history?limit=100".formatted(twins.shared))
                .then()
                .statusCode(200)
                .body("items.toString()", not(containsString(twins.one)));
    }

    @Test
    void nothingIsMergedIntoItself() {
        var actor = Submitted.listedActor("Sola " + UUID.randomUUID(), "MX");
        merge(actor, actor).statusCode(422);
    }

    /** The id of an alliance of both that was merged into the one of all three. */
    private static String mergedIntoTheShared(Twins twins) {
        var again = Submitted.newAlliance("Otra vez de las tres " + twins.mark, twins.one, twins.other)
                .verified()
                .accepted()
                .record();
        merge(again, twins.shared).statusCode(200);
        return again;
    }

    private static ValidatableResponse merge(String merged, String survivor) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("record", merged, "other", survivor, "reason", "Same statutes."))
                .post("/api/v1/mergers")
                .then();
    }

    /** Two actors, an alliance of both with a third, and one of the second and the third. */
    private record Twins(String one, String other, String shared, String mark) {

        static Twins listed() {
            var mark = UUID.randomUUID().toString();
            var one = actor(mark, "1");
            var other = actor(mark, "2");
            var third = Submitted.listedActor("Tercera " + mark, "MX");
            var shared = Submitted.newAlliance("De las tres " + mark, one, other, third)
                    .verified()
                    .accepted()
                    .record();
            Submitted.newAlliance("De dos " + mark, other, third).verified().accepted();
            return new Twins(one, other, shared, mark);
        }

        private static String actor(String mark, String which) {
            var identifier = Map.of("scheme", "test", "value", mark + "-" + which);
            return Submitted.of(
                            "actor",
                            Map.of(
                                    "name",
                                    "Gemela %s %s".formatted(which, mark),
                                    "kind",
                                    "cooperative",
                                    "country",
                                    "MX",
                                    "identifiers",
                                    List.of(identifier)))
                    .verified()
                    .accepted()
                    .record();
        }
    }
}
