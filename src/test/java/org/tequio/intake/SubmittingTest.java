package org.tequio.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Admin;
import org.tequio.engines.PostOffice;
import org.tequio.engines.Submitted;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Submitted.send;
import static org.tequio.engines.Submitted.somebody;

/** What whoever submits something meets. */
@QuarkusTest
class SubmittingTest {

    private static final String VERSIONS = """
            SELECT string_agg(action || ' ' || (details ->> 'version'), ', ' ORDER BY number)
            FROM audit
            WHERE subject = ?
            """;

    @Inject
    DataSource register;

    @Test
    void threeFactsAndAnAddressAreEnough() {
        var email = somebody();
        var receipt = send(given(), """
                        {"type": "actor", "actor": {"name": "Tosepan", "kind": "cooperative", "country": "MX"},
                         "contact": {"email": "%s"}}""".formatted(email))
                .statusCode(201)
                .header("Location", containsString("/api/v1/submissions/"))
                .header("Cache-Control", "no-store")
                .body("state", equalTo("received"))
                .body("token", startsWith("tqs_"))
                .extract();
        var submitted = new Submitted(receipt.path("id"), receipt.path("token"), email);
        assertEquals("received", submitted.state());
        assertEquals("in-review", submitted.verified().state());
        assertEquals(
                List.of("received", "verified", "in-review"), submitted.show().getList("steps.action"));
    }

    @Test
    void theStepsOfASubmissionAreNotedWithTheVersionThatItComesTo() throws SQLException {
        var submitted = Submitted.newActor("Paso a paso", "ER").verified();
        try (var connection = register.getConnection();
                var statement = connection.prepareStatement(VERSIONS)) {
            statement.setString(1, submitted.id());
            try (var row = statement.executeQuery()) {
                row.next();
                assertEquals("received 1, verified 2, in-review 2", row.getString(1));
            }
        }
        assertEquals(2, submitted.show().getInt("version"));
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        send(given(), """
                {"type": "actor", "actor": {"kind": "coop", "country": "Mexico", "founded": "last year", "size": 3}}""")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/actor/name",
                                "/actor/kind",
                                "/actor/country",
                                "/actor/founded",
                                "/actor/size",
                                "/contact"))
                .body("errors.find { it.pointer == '/actor/country' }.suggestion", equalTo("MX"))
                .body("errors.find { it.pointer == '/actor/kind' }.suggestion", equalTo("cooperative"));
    }

    @Test
    void aFieldThatIsLikeNoneIsAnsweredWithThoseThatThereAre() {
        send(given(), """
                {"type": "actor", "status": "listed", "contact": {"email": "a@example.org"},
                 "actor": {"name": "A", "kind": "zzz", "country": "MX", "status": "listed"}}""")
                .statusCode(400)
                .body("errors.find { it.pointer == '/status' }.suggestion", nullValue())
                .body("errors.find { it.pointer == '/actor/status' }.suggestion", nullValue())
                .body(
                        "errors.find { it.pointer == '/actor/status' }.detail",
                        containsString("Known: activeIn, activities, "))
                .body("errors.find { it.pointer == '/actor/kind' }.detail", containsString(", cooperative, "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office",
                "office@example",
                "office@example.org\u200B",
                "office\u00A0@example.org",
                "office@example.org\uFEFF",
                "a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org",
                "a@example..org",
                "a@example\uFF0Corg.com",
                "a@example\uFF1E.org",
                "a@\u00A8example.org",
                "a@exam_ple.org",
                "a@-example.org"
            })
    void whatCanBeNoAddressIsRefused(String email) {
        var actor = Map.of("name", "A", "kind", "cooperative", "country", "MX");
        send(given(), Submitted.statement("actor", actor, email))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/contact/email")));
    }

    @Test
    void halfACharacterIsRefused() {
        send(given(), """
                {"type": "actor", "contact": {"email": "%s"},
                 "actor": {"name": "A \\ud83d", "kind": "cooperative", "country": "MX"}}""".formatted(somebody()))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/actor/name")));
    }

    @Test
    void theLinkToAnAddressThatWasForgottenVerifiesNoOther() {
        var part = Map.of("name", "Sin dirección " + UUID.randomUUID(), "kind", "cooperative", "country", "MX");
        var listed = Submitted.of("actor", part).verified().accepted();
        var waiting = Submitted.of("actor", part, listed.email());
        Admin.await(
                "the letter about the second",
                () -> PostOffice.lettersTo(listed.email()).size() == 3);
        var link = Submitted.links(listed.email()).get(0);
        Admin.admin()
                .delete("/api/v1/actors/%s/contact".formatted(listed.record()))
                .then()
                .statusCode(204);
        var etag = waiting.asks().get(path(waiting)).header("ETag");
        revise(waiting, Submitted.statement("actor", part, somebody()), etag).statusCode(200);
        Submitted.use(link).statusCode(410);
        assertEquals("received", waiting.state());
    }

    @Test
    void whatIsNoneOfTheSubmittersBusinessIsRefused() {
        for (var field : List.of(
                "id",
                "status",
                "state",
                "version",
                "owner",
                "author",
                "confirmedOn",
                "mergedInto",
                "record",
                "role",
                "admin",
                "verified",
                "token",
                "tokenHash",
                "submittedBy",
                "territories",
                "platforms",
                "queuedAt",
                "expiresAt",
                "createdAt",
                "updatedAt",
                "revision",
                "asOf",
                "etag",
                "score",
                "group",
                "sector",
                "scheme",
                "freshness",
                "memberships",
                "steward",
                "moderator",
                "decision",
                "accepted",
                "withdrawnBecause",
                "links",
                "email",
                "password",
                "__proto__",
                "constructor")) {
            var body = new HashMap<>(Submitted.statement(
                    "actor", Map.of("name", "A", "kind", "cooperative", "country", "MX"), somebody()));
            body.put(field, "x");
            send(given(), body).statusCode(400).body("errors[0].code", equalTo("unknown-field"));
        }
    }

    @Test
    void aDryRunKeepsNothingAndShowsWhatIsAlike() {
        var name = "Cooperativa de ensayo " + UUID.randomUUID();
        var listed = Submitted.listedActor(name, "MX");
        var email = somebody();
        given().queryParam("validate", "true")
                .contentType(ContentType.JSON)
                .body(Submitted.statement("actor", Map.of("name", name, "kind", "cooperative", "country", "MX"), email))
                .post("/api/v1/submissions")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("duplicates[0].id", equalTo(listed));
        PostOffice.awaitAllTo(email);
        assertEquals(List.of(), PostOffice.lettersTo(email), "nobody is written to");
    }

    @Test
    void aUniversityIsNotTheCooperativeItIsCalledLike() {
        var name = "Alfarería de ensayo " + UUID.randomUUID();
        var listed = Submitted.listedActor(name, "MX");
        var university = Map.of("name", name, "kind", "university", "country", "MX");
        send(given(), Submitted.statement("actor", university, somebody()))
                .statusCode(201)
                .body("duplicates[0].id", equalTo(listed))
                .body("duplicates[0].score", lessThan(70));
    }

    @Test
    void aNewAllianceIsHeldAgainstAlliancesAndItsNewMembersAgainstActors() {
        var one = "Ferrocarriles hermanados " + UUID.randomUUID();
        var member = Submitted.listedActor(one, "MX");
        var other = Submitted.listedActor("Puertos hermanados " + UUID.randomUUID(), "MX");
        var name = "Pacto de las vías " + UUID.randomUUID();
        var alliance =
                Submitted.newAlliance(name, member, other).verified().accepted().record();
        var again = Map.of(
                "name",
                name,
                "kind",
                "coalition",
                "members",
                List.of(
                        Map.of("newActor", Map.of("name", one, "kind", "cooperative", "country", "MX")),
                        Map.of("actor", other)));
        send(given(), Submitted.statement("alliance", again, somebody()))
                .statusCode(201)
                .body("duplicates.find { it.id == '%s' }.type".formatted(alliance), equalTo("alliance"))
                .body("duplicates.find { it.id == '%s' }.type".formatted(member), equalTo("actor"));
    }

    @Test
    void theAddressIsShownToNobody() {
        var submitted =
                Submitted.newActor("Discreta " + UUID.randomUUID(), "MX").verified();
        submitted
                .asks()
                .get("/api/v1/submissions/" + submitted.id())
                .then()
                .body(not(containsString(submitted.email())));
        submitted.accepted();
        for (var path : List.of("", "/history")) {
            given().get("/api/v1/actors/" + submitted.record() + path)
                    .then()
                    .body(not(containsString(submitted.email())));
        }
    }

    @Test
    void nobodySeesWhatIsAnothers() {
        var one = Submitted.newActor("Una " + UUID.randomUUID(), "MX");
        var other = Submitted.newActor("Otra " + UUID.randomUUID(), "MX");
        given().get("/api/v1/submissions/" + one.id()).then().statusCode(401);
        other.asks().get("/api/v1/submissions/" + one.id()).then().statusCode(403);
        other.asks().delete("/api/v1/submissions/" + one.id()).then().statusCode(403);
        assertEquals("received", one.state());
    }

    @Test
    void aRevisionNeedsTheVersionThatWasSeen() {
        var submitted = Submitted.newActor("Vieja " + UUID.randomUUID(), "MX").verified();
        var body = Submitted.statement(
                "actor", Map.of("name", "Nueva", "kind", "cooperative", "country", "MX"), submitted.email());
        submitted
                .asks()
                .contentType(ContentType.JSON)
                .body(body)
                .put(path(submitted))
                .then()
                .statusCode(428);
        var etag = submitted.asks().get(path(submitted)).header("ETag");
        revise(submitted, body, etag)
                .statusCode(200)
                .body("title", equalTo("Nueva"))
                .body("state", equalTo("in-review"));
        revise(submitted, body, etag).statusCode(412).body("detail", containsString("version"));
    }

    @Test
    void anotherAddressIsVerifiedAgainAndTheOldLinkIsOver() {
        var submitted = Submitted.newActor("Mudada " + UUID.randomUUID(), "MX");
        var oldLink = Submitted.links(submitted.email()).get(0);
        var another = somebody();
        var body = Submitted.statement("actor", Map.of("name", "A", "kind", "mutual", "country", "MX"), another);
        revise(submitted, body, submitted.asks().get(path(submitted)).header("ETag"))
                .statusCode(200)
                .body("state", equalTo("received"));
        assertEquals("expired", stateOf(oldLink));
        Submitted.use(oldLink).statusCode(410);
        assertEquals("received", submitted.state());
        var link = Submitted.links(another).get(0);
        assertEquals("open", stateOf(link));
        Submitted.use(link).statusCode(200);
        assertEquals("used", stateOf(link));
        assertEquals("in-review", submitted.state());
    }

    @Test
    void whatIsWithdrawnIsOverAndItsLinkToo() {
        var submitted = Submitted.newActor("Retirada " + UUID.randomUUID(), "MX");
        var link = Submitted.links(submitted.email()).get(0);
        assertEquals("open", stateOf(link));
        submitted.asks().delete(path(submitted)).then().statusCode(200).body("state", equalTo("withdrawn"));
        submitted.asks().delete(path(submitted)).then().statusCode(409);
        assertEquals("expired", stateOf(link));
        Submitted.use(link).statusCode(410);
    }

    @Test
    void recordsThatAreNotThereCannotBeSpokenOf() {
        send(given(), Submitted.statement("claim", Map.of("record", "6qv3k0b7x"), somebody()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claim/record"))
                .body("errors[0].code", equalTo("unknown-record"));
        send(given(), Submitted.statement("claim", Map.of("record", "no-id"), somebody()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claim/record"));
    }

    @Test
    void aCorrectionIsHeldAgainstTheRecordAtOnce() {
        var actor = Submitted.listedActor("Corregible " + UUID.randomUUID(), "MX");
        send(
                        given(),
                        Submitted.statement(
                                "correction",
                                Map.of(
                                        "record",
                                        actor,
                                        "changes",
                                        Map.of("kind", "coop", "colour", "red", "founded", "2999-99")),
                                somebody()))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/correction/changes/kind",
                                "/correction/changes/colour",
                                "/correction/changes/founded"));
    }

    private static String stateOf(String link) {
        return given().accept(ContentType.JSON).get(link).path("state");
    }

    private static String path(Submitted submitted) {
        return "/api/v1/submissions/" + submitted.id();
    }

    private static ValidatableResponse revise(Submitted submitted, Object body, String etag) {
        return submitted
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put(path(submitted))
                .then();
    }
}
