package org.tequio.moderation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.AtOnce;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.Submitted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

/** How moderators decide. */
@QuarkusTest
class DecidingTest {

    private static final int PAIRS = Integer.getInteger("tequio.decision.pairs", 15);

    @Test
    void aModeratorSeesOnlyWhatTouchesTheOwnTerritories() {
        var mexican = Submitted.newActor("De México " + UUID.randomUUID(), "MX").verified();
        var latinAmerica = IssuedKey.ofModerator("419");
        var africa = IssuedKey.ofModerator("002");
        latinAmerica
                .asks()
                .get("/api/v1/moderation/queue?limit=500&within=MX")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(mexican.id()))
                .body("total", greaterThanOrEqualTo(1));
        africa.asks().get("/api/v1/moderation/queue?limit=500").then().body("items.id", not(hasItem(mexican.id())));
        africa.asks().get("/api/v1/moderation/" + mexican.id()).then().statusCode(403);
        mexican.decided(africa.asks(), Map.of("decision", "accept")).statusCode(403);
        mexican.decided(latinAmerica.asks(), Map.of("decision", "accept"))
                .statusCode(200)
                .body("state", equalTo("accepted"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://www.example.org/us,    true
            http://coop.example.org,       -
            https://notexample.org,        false
            https://example.net,           false
            -,                             -
            """)
    void ofAClaimItIsToldWhetherItsAddressIsAtTheWebsite(String website, Boolean there) {
        var facts = new HashMap<String, Object>(
                Map.of("name", "De sitio " + UUID.randomUUID(), "kind", "cooperative", "country", "MX"));
        if (website != null) {
            facts.put("website", website);
        }
        var claimed = Submitted.of("actor", facts).verified().accepted().record();
        var claim = Submitted.claim(claimed).verified();
        admin().get("/api/v1/moderation/" + claim.id())
                .then()
                .statusCode(200)
                .body("addressAtWebsite", there == null ? nullValue() : equalTo(there));
    }

    @Test
    void aNetworkCuratesItsMembers() {
        var network = network();
        var member = partOf(network);
        var stranger = Submitted.newActor("Ajena " + UUID.randomUUID(), "ES").verified();
        var curator = IssuedKey.ofPlatformModerator(network);
        stranger.decided(curator.asks(), Map.of("decision", "accept")).statusCode(403);
        member.decided(curator.asks(), Map.of("decision", "accept")).statusCode(200);
    }

    @Test
    void aNetworkThatWasMergedCuratesTheMembersOfWhatItHasBecome() {
        var before = network();
        var since = network();
        var waiting = partOf(before);
        admin().contentType(ContentType.JSON)
                .body(Map.of("record", before, "other", since, "reason", "They have become one."))
                .post("/api/v1/mergers")
                .then()
                .statusCode(200);
        var curator = IssuedKey.ofPlatformModerator(before);
        partOf(since).decided(curator.asks(), Map.of("decision", "accept")).statusCode(200);
        IssuedKey.ofPlatformModerator(since)
                .asks()
                .get("/api/v1/moderation/queue?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(waiting.id()));
    }

    private static String network() {
        return Submitted.of(
                        "actor",
                        Map.of(
                                "name",
                                "Red " + UUID.randomUUID(),
                                "kind",
                                "network",
                                "constituency",
                                "sse-organisation",
                                "country",
                                "MX"))
                .verified()
                .accepted()
                .record();
    }

    private static Submitted partOf(String network) {
        return Submitted.of(
                        "actor",
                        Map.of(
                                "name",
                                "Parte " + UUID.randomUUID(),
                                "kind",
                                "cooperative",
                                "country",
                                "ES",
                                "umbrella",
                                network))
                .verified();
    }

    @Test
    void anAllianceAcrossTerritoriesIsDecidedByAModeratorOfAnyMember() {
        var mexican = Submitted.listedActor("De México " + UUID.randomUUID(), "MX");
        var senegalese = Submitted.listedActor("Du Sénégal " + UUID.randomUUID(), "SN");
        Submitted.newAlliance("Sur – Sud " + UUID.randomUUID(), mexican, senegalese)
                .verified()
                .decided(IssuedKey.ofModerator("002").asks(), Map.of("decision", "accept"))
                .statusCode(200);
    }

    @Test
    void newOrganisationsAreListedByAModeratorOfTheirOwnTerritory() {
        var mexican = Submitted.listedActor("De México " + UUID.randomUUID(), "MX");
        var french = Map.of("name", "De France " + UUID.randomUUID(), "kind", "mutual", "country", "FR");
        var alliance = Submitted.of(
                        "alliance",
                        Map.of(
                                "name",
                                "Norte – Sur " + UUID.randomUUID(),
                                "kind",
                                "coalition",
                                "members",
                                List.of(Map.of("actor", mexican), Map.of("newActor", french))))
                .verified();
        var latinAmerica = IssuedKey.ofModerator("419");
        alliance.decided(latinAmerica.asks(), Map.of("decision", "accept"))
                .statusCode(403)
                .body("detail", containsString("new organisations of FR"));
        alliance.decided(IssuedKey.ofModerator("FR").asks(), Map.of("decision", "accept"))
                .statusCode(200);
    }

    @Test
    void nothingIsMergedIntoARecordOfOtherTerritories() {
        var senegalese = Submitted.listedActor("Du Sénégal " + UUID.randomUUID(), "SN");
        var mexican = Submitted.newActor("De México " + UUID.randomUUID(), "MX").verified();
        var merger = Map.of("decision", "merge", "into", senegalese);
        mexican.decided(IssuedKey.ofModerator("419").asks(), merger).statusCode(403);
        mexican.decided(admin(), merger).statusCode(200);
        var listed = Submitted.listedActor("De México " + UUID.randomUUID(), "MX");
        admin().contentType(ContentType.JSON)
                .body(Map.of("record", listed, "other", senegalese, "reason", "Same statutes."))
                .post("/api/v1/mergers")
                .then()
                .statusCode(200);
        var undo = "/api/v1/mergers/" + listed;
        IssuedKey.ofModerator("419").asks().delete(undo).then().statusCode(403);
        admin().delete(undo).then().statusCode(200);
    }

    @Test
    void whatIsNotVerifiedIsNeitherSeenNorDecided() {
        var received = Submitted.newActor("Nueva " + UUID.randomUUID(), "MX");
        admin().get("/api/v1/moderation/" + received.id())
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no submission '%s'.".formatted(received.id())));
        received.decided(admin(), Map.of("decision", "accept")).statusCode(404);
    }

    @Test
    void whatWasTakenBackIsNotOfferedForADecision() {
        var submitted = Submitted.newActor("De vuelta " + UUID.randomUUID(), "MX");
        submitted.verified();
        submitted.asks().delete("/api/v1/submissions/" + submitted.id()).then().statusCode(200);
        admin().get("/api/v1/moderation/" + submitted.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("decision", nullValue());
    }

    @Test
    void whatIsMergedIntoARecordIsIt() {
        var submitted = Submitted.newActor("Cualquiera " + UUID.randomUUID(), "MX");
        submitted
                .decided(admin(), Map.of("decision", "merge", "into", "6qv3k0b7x", "notSame", List.of("6qv3k0b7x")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/notSame/0"));
        submitted
                .decided(admin(), Map.of("decision", "accept", "reason", "Ask office@example.org."))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void anAllianceHasNoAddressToForget() {
        var alliance = Submitted.newAlliance(
                        "Sin dirección " + UUID.randomUUID(),
                        Submitted.listedActor("Una " + UUID.randomUUID(), "MX"),
                        Submitted.listedActor("Otra " + UUID.randomUUID(), "MX"))
                .verified()
                .accepted();
        admin().delete("/api/v1/actors/%s/contact".formatted(alliance.record()))
                .then()
                .statusCode(404);
    }

    @Test
    void changesAreRequestedMadeAndAccepted() {
        var submitted =
                Submitted.newActor("Con cambios " + UUID.randomUUID(), "MX").verified();
        submitted.decided(admin(), Map.of("decision", "request-changes")).statusCode(400);
        submitted
                .decided(admin(), Map.of("decision", "request-changes", "reason", "Which city?"))
                .statusCode(200);
        assertEquals("changes-requested", submitted.state());
        assertEquals("Which city?", submitted.show().getString("reason"));
        var body = Submitted.statement(
                "actor",
                Map.of("name", "Con ciudad", "kind", "cooperative", "country", "MX", "city", "Puebla"),
                submitted.email());
        submitted
                .asks()
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        "\"%s-%d\"".formatted(submitted.id(), submitted.show().getInt("version")))
                .body(body)
                .put("/api/v1/submissions/" + submitted.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("in-review"));
        submitted.accepted();
        awaitLevel();
        given().get("/api/v1/actors/" + submitted.record()).then().body("city", equalTo("Puebla"));
    }

    @Test
    void aRejectionSaysWhy() {
        var submitted =
                Submitted.newActor("Rechazada " + UUID.randomUUID(), "MX").verified();
        submitted
                .decided(admin(), Map.of("decision", "reject", "reason", "This is a person."))
                .statusCode(200);
        assertEquals("rejected", submitted.state());
        assertEquals("This is a person.", submitted.show().getString("reason"));
    }

    @Test
    void aModeratorOfASubdivisionDecidesThereAlone() {
        var moderator = IssuedKey.ofModerator("MX-PUE");
        var facts = Map.of("name", "De Puebla " + UUID.randomUUID(), "kind", "mutual", "country", "MX");
        var there = new HashMap<String, Object>(facts);
        there.put("subdivision", "MX-PUE");
        var nowhere = new HashMap<String, Object>(facts);
        nowhere.put("subdivision", "");
        Submitted.of("actor", nowhere)
                .verified()
                .decided(IssuedKey.ofModerator("MX").asks(), Map.of("decision", "accept"))
                .statusCode(200);
        Submitted.of("actor", facts)
                .verified()
                .decided(moderator.asks(), Map.of("decision", "accept"))
                .statusCode(403);
        Submitted.of("actor", there)
                .verified()
                .decided(moderator.asks(), Map.of("decision", "accept"))
                .statusCode(200);
    }

    @Test
    void nobodyDecidesOnWhatIsTheirOwn() {
        var moderator = IssuedKey.ofModerator("001");
        var email = Submitted.somebody();
        var answer = Submitted.send(
                        moderator.asks(),
                        Submitted.statement(
                                "actor",
                                Map.of("name", "Propia " + UUID.randomUUID(), "kind", "mutual", "country", "MX"),
                                email))
                .statusCode(201)
                .extract();
        var own = new Submitted(answer.path("id"), answer.path("token"), email).verified();
        own.decided(moderator.asks(), Map.of("decision", "accept")).statusCode(403);
    }

    @Test
    void ofTwoOppositeDecisionsOneWinsAndBothAreNoted() throws Exception {
        try (var atOnce = new AtOnce()) {
            for (int i = 0; i < PAIRS; i++) {
                var submitted = Submitted.newActor("Disputada " + UUID.randomUUID(), "MX")
                        .verified();
                var etag =
                        "\"%s-%d\"".formatted(submitted.id(), submitted.show().getInt("version"));
                var both = atOnce.both(
                        () -> submitted.decided(admin(), Map.of("decision", "accept"), etag),
                        () -> submitted.decided(admin(), Map.of("decision", "reject", "reason", "No."), etag));
                var answers = both.stream()
                        .map(answer -> answer.extract().statusCode())
                        .toList();
                assertEquals(List.of(200, 412), answers.stream().sorted().toList());
                assertTruthful(submitted, answers.get(0) == 200);
            }
        }
    }

    @Test
    void aCorrectionShowsWhatItChangesAndChangesIt() {
        var actor = Submitted.listedActor("Corregida " + UUID.randomUUID(), "MX");
        var correction = Submitted.correction(actor, Map.of("city", "Oaxaca", "sdgs", List.of("8")))
                .verified();
        admin().get("/api/v1/moderation/" + correction.id())
                .then()
                .statusCode(200)
                .body("changes.find { it.field == 'city' }.after", equalTo("Oaxaca"))
                .body("subject", equalTo(actor));
        correction
                .decided(admin(), Map.of("decision", "accept", "reason", "Seen on its site."))
                .statusCode(200)
                .body("changes.find { it.field == 'city' }.before", nullValue())
                .body("changes.find { it.field == 'city' }.after", equalTo("Oaxaca"));
        awaitLevel();
        given().get("/api/v1/actors/" + actor)
                .then()
                .body("city", equalTo("Oaxaca"))
                .body("sdgs", equalTo(List.of("8")))
                .body("country", equalTo("MX"));
        given().get("/api/v1/actors/" + actor + "/history")
                .then()
                .statusCode(200)
                .body("items[0].by", equalTo("admin"))
                .body(
                        "items[0].reason",
                        equalTo("submission %s: correction – We know it best. – Seen on its site."
                                .formatted(correction.id())))
                .body("items[0].changes.field", hasItem("city"));
        Submitted.correction(actor, Map.of("city", "Tlaxcala")).verified().accepted();
        admin().get("/api/v1/moderation/" + correction.id())
                .then()
                .body("changes.find { it.field == 'city' }.after", equalTo("Oaxaca"))
                .body("changes.find { it.field == 'sdgs' }.after", equalTo(List.of("8")))
                .body("changes.field", not(hasItem("country")));
    }

    @Test
    void whatHasEndedStaysWithItsEnd() {
        var actor = Submitted.listedActor("Disuelta " + UUID.randomUUID(), "MX");
        Submitted.of("ending", Map.of("actor", actor, "on", "2020-06"))
                .verified()
                .accepted();
        awaitLevel();
        given().get("/api/v1/actors/" + actor).then().statusCode(200).body("closed", equalTo("2020-06"));
    }

    @Test
    void aRemovalLeavesTheReason() {
        var one = Submitted.listedActor("Queda " + UUID.randomUUID(), "MX");
        var removed = Submitted.listedActor("Se va " + UUID.randomUUID(), "MX");
        var alliance = Submitted.newAlliance("De dos " + UUID.randomUUID(), one, removed)
                .verified()
                .accepted();
        var removal = Submitted.removal(removed).verified().accepted();
        assertEquals("accepted", removal.state());
        awaitLevel();
        given().redirects()
                .follow(false)
                .get("/api/v1/actors/" + removed)
                .then()
                .statusCode(410)
                .body("detail", containsString("asked for its removal"));
        given().get("/api/v1/alliances/" + alliance.record() + "/members")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void whatIsNotTheSameIsNotSuggestedAgain() {
        var name = "Gemela " + UUID.randomUUID();
        var first = Submitted.listedActor(name, "MX");
        var second = Submitted.newActor(name, "MX").verified();
        admin().get("/api/v1/moderation/" + second.id())
                .then()
                .body("duplicates.find { it.id == '%s' }".formatted(first), notNullValue());
        second.decided(
                        admin(),
                        Map.of("decision", "request-changes", "reason", "Really two?", "notSame", List.of(first)))
                .statusCode(200)
                .body("duplicates.id", not(hasItem(first)));
    }

    private static void assertTruthful(Submitted submitted, boolean accepted) {
        var steps = submitted.show().getList("steps.action", String.class);
        assertEquals(accepted ? "accepted" : "rejected", steps.get(steps.size() - 2));
        assertEquals("decision-too-late", steps.get(steps.size() - 1));
    }
}
