package org.tequio.moderation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.AtOnce;
import org.tequio.engines.Submitted;
import org.tequio.register.RecordContacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

/** What became of records between a merger and its end stays as it became; all else is as it was. */
@QuarkusTest
class UndoneMergersTest {

    @Inject
    RecordContacts contacts;

    private String mark;
    private String one;
    private String other;
    private String third;
    private String shared;

    /** Two that may be the same, both in one alliance with a third. */
    @BeforeEach
    void twins() {
        mark = UUID.randomUUID().toString();
        one = Submitted.listedActor("Una de dos " + mark, "MX");
        other = Submitted.listedActor("Otra de dos " + mark, "MX");
        third = Submitted.listedActor("Tercera de dos " + mark, "MX");
        shared = alliance("De las tres ", one, other, third);
    }

    @Test
    void whatWasRemovedMeanwhileIsNotBroughtBack() {
        merge(other, one).statusCode(200);
        Submitted.removal(shared).verified().accepted();
        undo(other).statusCode(200);
        awaitLevel();
        given().get("/api/v1/actors/" + other).then().statusCode(200).body("membershipCount", equalTo(0));
    }

    @Test
    void whatWasMergedMeanwhileIsWhereItsHeirIs() {
        merge(other, one).statusCode(200);
        var heir = alliance("Heredera ", third, Submitted.listedActor("Cuarta " + mark, "MX"));
        merge(shared, heir).statusCode(200);
        undo(other).statusCode(200);
        awaitLevel();
        given().get("/api/v1/alliances/" + heir + "/members").then().body("items.actorId", hasItems(one, other, third));
    }

    @Test
    void aNewcomerTakesBackWhatTheSurvivorInherited() {
        admin().delete("/api/v1/actors/" + one + "/contact").then().statusCode(204);
        var identifier = Map.of("scheme", "test", "value", mark);
        var newcomer = Submitted.of(
                        "actor",
                        Map.of(
                                "name",
                                "Nueva " + mark,
                                "kind",
                                "cooperative",
                                "country",
                                "MX",
                                "identifiers",
                                List.of(identifier)))
                .verified();
        newcomer.decided(admin(), Map.of("decision", "merge", "into", one)).statusCode(200);
        assertEquals(Optional.of(newcomer.email()), address(one));
        awaitLevel();
        given().get("/api/v1/actors/" + one).then().body("identifiers.value", equalTo(List.of(mark)));
        var id = given().get("/api/v1/actors/" + one + "/history?limit=100")
                .jsonPath()
                .getString("items.find { it.recordType == 'actor' && it.id != '%s' }.id".formatted(one));
        undo(id).statusCode(200);
        assertEquals(Optional.empty(), address(one));
        assertEquals(Optional.of(newcomer.email()), address(id));
        awaitLevel();
        given().get("/api/v1/actors/" + one).then().body("identifiers", equalTo(List.of()));
        given().get("/api/v1/actors/" + id).then().body("identifiers.value", equalTo(List.of(mark)));
    }

    @Test
    void aWordThatTheMemberSaidLaterStays() {
        say(other, Map.of("state", "confirmed"));
        merge(other, one).statusCode(200);
        assertEquals("confirmed", part(one, "state"));
        say(one, Map.of("state", "disputed", "reason", "Never."));
        undo(other).statusCode(200);
        assertEquals("disputed", part(one, "state"));
        assertEquals("confirmed", part(other, "state"));
    }

    @Test
    void anEndThatOnlyTheDoubleKnewHoldsUntilTheMergerIsUndone() {
        say(other, Map.of("state", "ended", "until", "2020"));
        merge(other, one).statusCode(200);
        assertEquals("ended", part(one, "state"));
        assertEquals("2020", part(one, "until"));
        undo(other).statusCode(200);
        assertEquals("reported", part(one, "state"));
        assertEquals(null, part(one, "until"));
    }

    @Test
    void theOwnEndIsNotOverriddenByTheWordOfADouble() {
        say(one, Map.of("state", "ended", "until", "2020"));
        say(other, Map.of("state", "confirmed"));
        merge(other, one).statusCode(200);
        assertEquals("ended", part(one, "state"));
    }

    @Test
    void aLaterMergerThatSharesWhatItBroughtIsUndoneFirst() {
        var heir = Submitted.listedActor("Heredera " + mark, "MX");
        merge(one, heir).statusCode(200);
        merge(other, heir).statusCode(200);
        undo(one).statusCode(409).body("detail", containsString(other));
        undo(other).statusCode(200);
        undo(one).statusCode(200);
        awaitLevel();
        given().get("/api/v1/alliances/" + shared + "/members").then().body("total", equalTo(3));
    }

    /** As after an import that had both the organisation and the alliance twice. */
    @Test
    void aLaterMergerOfAlliancesThatTookItsPartForADoubleIsUndoneFirst() {
        var ones = alliance("De la una ", one, third);
        var others = alliance("De la otra ", other, third);
        merge(other, one).statusCode(200);
        merge(ones, others).statusCode(200);
        undo(other).statusCode(409).body("detail", containsString(ones));
        undo(ones).statusCode(200);
        undo(other).statusCode(200);
        assertMembers(ones, one, third);
        assertMembers(others, other, third);
    }

    @Test
    void aLaterMergerWhoseWordWasSaidAlreadyIsUndoneFirst() {
        say(one, Map.of("state", "confirmed"));
        say(other, Map.of("state", "confirmed"));
        merge(one, third).statusCode(200);
        merge(other, third).statusCode(200);
        undo(one).statusCode(409).body("detail", containsString(other));
        undo(other).statusCode(200);
        undo(one).statusCode(200);
        assertEquals("reported", part(third, "state"));
        assertEquals("confirmed", part(one, "state"));
    }

    @Test
    void ofTwoWhoUndoItAtOnceOneFindsItUndone() throws Exception {
        merge(other, one).statusCode(200);
        Callable<Integer> undo = () -> undo(other).extract().statusCode();
        try (var atOnce = new AtOnce()) {
            assertEquals(
                    List.of(200, 404), atOnce.both(undo, undo).stream().sorted().toList());
        }
    }

    @Test
    void anIdentifierThatTheSurvivorHasLostSinceIsNotGivenBack() {
        Submitted.correction(other, Map.of("identifiers", List.of(Map.of("scheme", "test", "value", mark))))
                .verified()
                .accepted();
        merge(other, one).statusCode(200);
        Submitted.correction(one, Map.of("identifiers", List.of())).verified().accepted();
        Submitted.correction(third, Map.of("identifiers", List.of(Map.of("scheme", "test", "value", mark))))
                .verified()
                .accepted();
        undo(other).statusCode(200);
        awaitLevel();
        given().get("/api/v1/actors/" + other).then().body("identifiers", equalTo(List.of()));
    }

    private static void assertMembers(String alliance, String... members) {
        awaitLevel();
        given().get("/api/v1/alliances/" + alliance + "/members")
                .then()
                .body("items.actorId", containsInAnyOrder(members));
    }

    private Optional<String> address(String actor) {
        return contacts.find(actor).map(RecordContacts.Address::email);
    }

    private String alliance(String name, String... members) {
        return Submitted.newAlliance(name + mark, members).verified().accepted().record();
    }

    private void say(String member, Map<String, ?> word) {
        Submitted.claim(member)
                .verified()
                .accepted()
                .asks()
                .contentType(ContentType.JSON)
                .body(word)
                .post("/api/v1/memberships/%s/confirmation".formatted(part(member, "id")))
                .then()
                .statusCode(200);
    }

    private String part(String member, String field) {
        awaitLevel();
        JsonPath members =
                given().get("/api/v1/alliances/" + shared + "/members").jsonPath();
        return members.getString("items.find { it.actorId == '%s' }.%s".formatted(member, field));
    }

    private static ValidatableResponse undo(String merged) {
        return admin().delete("/api/v1/mergers/" + merged).then();
    }

    private static ValidatableResponse merge(String merged, String survivor) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("record", merged, "other", survivor, "reason", "Same statutes."))
                .post("/api/v1/mergers")
                .then();
    }
}
