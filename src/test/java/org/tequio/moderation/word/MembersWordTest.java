package org.tequio.moderation.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.PostOffice;
import org.tequio.engines.PresentYear;
import org.tequio.engines.Submitted;
import org.tequio.register.Actors;
import org.tequio.register.Authorship;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** Each member says for itself whether an alliance is real. */
@QuarkusTest
class MembersWordTest {

    @Inject
    Actors actors;

    @Inject
    Authorship authorship;

    @Inject
    AskForRenewal askForRenewal;

    private Submitted member;
    private String alliance;

    @BeforeEach
    void anAllianceOfAMemberWithAnAddress() {
        member = Submitted.newActor("Miembro " + UUID.randomUUID(), "MX")
                .verified()
                .accepted();
        var another = Submitted.listedActor("Otra parte " + UUID.randomUUID(), "MX");
        alliance = Submitted.newAlliance("Alianza " + UUID.randomUUID(), member.record(), another)
                .verified()
                .accepted()
                .record();
        Admin.await(
                "the letter to the member",
                () -> PostOffice.lettersTo(member.email()).size() == 3);
    }

    @Test
    void aMemberConfirmsByTheFirstLinkOfItsLetterOnce() {
        assertEquals("reported", state());
        var links = Submitted.links(member.email());
        assertEquals(3, links.size());
        Submitted.use(links.get(0)).statusCode(200);
        assertEquals("confirmed", state());
        Submitted.use(links.get(0)).statusCode(410);
    }

    @Test
    void aMemberThatIsNotOneSaysSoAndBothWordsStay() {
        Submitted.use(Submitted.links(member.email()).get(2), "We never joined.")
                .statusCode(200);
        assertEquals("disputed", state());
        given().get("/api/v1/alliances/" + alliance + "/history")
                .then()
                .body("items.by", hasItems("member", "admin"))
                .body("items.reason", hasItems("We never joined."));
    }

    @Test
    void whoSaysNotUsIsFoundAsNoMember() {
        Admin.awaitLevel();
        var ids = "?id=%s&".formatted(alliance);
        assertEquals(List.of(alliance), found("alliances" + ids + "with=" + member.record()));
        assertEquals(List.of(), found("alliances" + ids + "without=" + member.record()));
        Submitted.use(Submitted.links(member.email()).get(2), "We never joined.")
                .statusCode(200);
        Admin.awaitLevel();
        assertEquals(List.of(), found("alliances" + ids + "with=" + member.record()));
        assertEquals(List.of(alliance), found("alliances" + ids + "state=disputed&with=" + member.record()));
        assertEquals(List.of(alliance), found("alliances" + ids + "without=" + member.record()));
        assertEquals(List.of(alliance), found("alliances" + ids + "state=disputed&without=" + member.record()));
        assertEquals(List.of(), found("actors?id=%s&alliance=%s".formatted(member.record(), alliance)));
    }

    private static List<String> found(String list) {
        return given().get("/api/v1/" + list).jsonPath().getList("items.id");
    }

    @Test
    void membersOfWhatIsAnotherWordForAnAllianceAreAskedAboutThatOne() {
        var other = Submitted.newActor("Otro miembro " + UUID.randomUUID(), "MX")
                .verified()
                .accepted();
        var again = Submitted.newAlliance("Otra vez " + UUID.randomUUID(), member.record(), other.record())
                .verified();
        again.decided(Admin.admin(), Map.of("decision", "merge", "into", alliance))
                .statusCode(200);
        Admin.await(
                "the letter to the other member",
                () -> PostOffice.lettersTo(other.email()).size() == 3);
        Submitted.use(Submitted.links(other.email()).get(0)).statusCode(200);
        PostOffice.awaitAllTo(member.email());
        assertEquals(3, PostOffice.lettersTo(member.email()).size(), "what it was asked before");
    }

    @Test
    void aMembersWordHoldsForTheOneThatStandsForIt() {
        var twin = Submitted.listedActor("Gemela " + UUID.randomUUID(), "MX");
        var pact = Submitted.newAlliance("Pacto " + UUID.randomUUID(), member.record(), twin)
                .verified()
                .accepted()
                .record();
        Admin.await(
                "the letter about the pact",
                () -> PostOffice.lettersTo(member.email()).size() == 4);
        Submitted.use(Submitted.links(member.email()).get(2), "We never joined.")
                .statusCode(200);
        mergeInto(twin);
        assertEquals(Map.of(twin, "disputed"), states(pact));
        Admin.admin().delete("/api/v1/mergers/" + member.record()).then().statusCode(200);
        assertEquals(Map.of(twin, "reported", member.record(), "disputed"), states(pact));
    }

    private static Map<String, String> states(String alliance) {
        Admin.awaitLevel();
        List<Map<String, Object>> members = given().get("/api/v1/alliances/%s/members".formatted(alliance))
                .jsonPath()
                .getList("items");
        return members.stream()
                .collect(Collectors.toMap(part -> (String) part.get("actorId"), part -> (String) part.get("state")));
    }

    @Test
    void whatAMemberWantsCorrectedGoesToTheModerators() {
        Submitted.use(Submitted.links(member.email()).get(1), "We are the secretariat.")
                .statusCode(200);
        var entry = Admin.admin()
                .get("/api/v1/moderation/queue?type=correction&subject=" + alliance)
                .then()
                .body("total", equalTo(1))
                .body("items[0].statement.reason", equalTo("We are the secretariat."))
                .body("items[0].member", equalTo(member.record()))
                .body("items[0].membership", equalTo(membership()))
                .body("items[0].title", startsWith("Miembro "))
                .extract()
                .jsonPath();
        decide(entry, Map.of("decision", "accept")).statusCode(200);
        given().get("/api/v1/alliances/" + alliance + "/history")
                .then()
                .body("items[0].actorId", equalTo(member.record()))
                .body("items[0].reason", endsWith("We are the secretariat."));
    }

    @Test
    void aMemberIsToldThatItsCorrectionIsAccepted() {
        decide(corrected("We are the secretariat."), Map.of("decision", "accept"))
                .statusCode(200);
        assertNewestLetter(4, "Accepted: Miembro ");
    }

    @Test
    void aMemberIsToldWhyItsCorrectionIsNot() {
        decide(corrected("We are the secretariat."), Map.of("decision", "reject", "reason", "Their statutes differ."))
                .statusCode(200);
        assertNewestLetter(4, "Not accepted: Miembro ");
        assertTrue(Submitted.text(newestLetter()).contains("Their statutes differ."));
    }

    @Test
    void aMemberAnswersWhatItIsAskedInThePlaceOfWhatItWrote() {
        decide(corrected("We are the secretariat."), Map.of("decision", "request-changes", "reason", "Since when?"))
                .statusCode(200)
                .body("state", equalTo("changes-requested"));
        assertNewestLetter(4, "A question about Miembro ");
        assertTrue(Submitted.text(newestLetter()).contains("Since when?"));
        Submitted.use(Submitted.links(member.email()).get(0), "We are the secretariat since 2019.")
                .statusCode(200);
        var queue = waiting();
        assertEquals(1, queue.getInt("total"));
        assertEquals("We are the secretariat since 2019.", queue.getString("items[0].statement.reason"));
        assertEquals("revised", queue.getString("items[0].steps[-1].action"));
        decide(queue, Map.of("decision", "accept")).statusCode(200);
        assertNewestLetter(5, "Accepted: Miembro ");
    }

    @Test
    void aMemberThatWasMergedMeanwhileAnswersAsTheOneThatStandsForIt() {
        var queue = corrected("We are the secretariat.");
        var heir = Submitted.listedActor("Heredera " + UUID.randomUUID(), "MX");
        Admin.admin().delete("/api/v1/actors/%s/contact".formatted(heir)).then().statusCode(204);
        mergeInto(heir);
        decide(queue, Map.of("decision", "request-changes", "reason", "Since when?"))
                .statusCode(200);
        assertNewestLetter(4, "A question about ");
        Submitted.use(Submitted.links(member.email()).get(0), "Since 2019.").statusCode(200);
        assertEquals(1, waiting().getInt("total"));
        assertEquals("revised", waiting().getString("items[0].steps[-1].action"));
    }

    @Test
    void aMemberWhoseAddressIsErasedIsAskedNothing() {
        var queue = corrected("We are the secretariat.");
        Admin.admin()
                .delete("/api/v1/actors/%s/contact".formatted(member.record()))
                .then()
                .statusCode(204);
        decide(queue, Map.of("decision", "request-changes", "reason", "Since when?"))
                .statusCode(409)
                .body("detail", containsString("could not answer"));
        decide(queue, Map.of("decision", "accept")).statusCode(200);
        PostOffice.awaitAllTo(member.email());
        assertEquals(3, PostOffice.lettersTo(member.email()).size());
    }

    @Test
    void anErasedAddressHasNoWordAnyMore() {
        Admin.admin()
                .delete("/api/v1/actors/%s/contact".formatted(member.record()))
                .then()
                .statusCode(204);
        assertOver();
    }

    @Test
    void linksAreOverOnceTheOrganisationHasAnotherAddress() {
        Submitted.claim(member.record()).verified().accepted();
        assertOver();
    }

    @Test
    void linksAreOverOnceTheMemberIsMerged() {
        var heir = Submitted.listedActor("Heredera " + UUID.randomUUID(), "MX");
        mergeInto(heir);
        for (var link : Submitted.links(member.email())) {
            Submitted.use(link, "That is not so.").statusCode(410);
        }
    }

    @Test
    void linksAreOverOnceTheAllianceIsRemoved() {
        Submitted.removal(alliance).verified().accepted();
        for (var link : Submitted.links(member.email())) {
            given().accept(ContentType.JSON).get(link).then().body("state", equalTo("expired"));
            Submitted.use(link, "That is not so.").statusCode(410);
        }
    }

    @Test
    void whatAMemberConfirmedEndsByItsOwnWordOnly() {
        var ending = Map.of("actor", member.record(), "alliance", alliance, "on", "2025");
        var strangers = Submitted.of("ending", ending).verified();
        Submitted.use(Submitted.links(member.email()).get(0)).statusCode(200);
        strangers
                .decided(Admin.admin(), Map.of("decision", "accept"))
                .statusCode(409)
                .body("detail", containsString("only its own word"));
        assertEquals("confirmed", state());
        var own = Submitted.of("ending", ending, member.email());
        Admin.await(
                "the letter about the ending",
                () -> PostOffice.lettersTo(member.email()).size() == 4);
        own.verified().accepted();
        assertEquals("ended", state());
    }

    @Test
    void anEndComesNeitherBeforeTheBeginningNorTomorrowAndCanBeTakenBack() {
        Submitted.correction(alliance, Map.of("since", "2024")).verified().accepted();
        var claim = Submitted.claim(member.record()).verified().accepted();
        say(claim, Map.of("state", "ended", "until", "2023"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/until"));
        say(claim, Map.of("state", "ended", "until", PresentYear.plus(2)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/until"));
        say(claim, Map.of("state", "ended", "until", "2024")).statusCode(200).body("until", equalTo("2024"));
        say(claim, "confirmed", "").statusCode(200).body("until", nullValue());
        say(claim, "disputed", "First reason.").statusCode(200);
        say(claim, "disputed", "Second reason.").statusCode(200);
        say(claim, "disputed", "Ask us@example.org.").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        given().get("/api/v1/alliances/" + alliance + "/history")
                .then()
                .body("items.reason", hasItems("First reason.", "Second reason."));
    }

    @Test
    void aStewardSpeaksOverTheApi() {
        var claim = Submitted.claim(member.record()).verified();
        say(claim, "confirmed", "").statusCode(403);
        claim.accepted();
        say(claim, "disputed", "").statusCode(400);
        say(claim, "ended", "").statusCode(200).body("state", equalTo("ended"));
        assertEquals("ended", state());
        say(claim, "reported", "").statusCode(400);
    }

    @Test
    void nobodySpeaksForAnother() {
        var stranger = Submitted.claim(Submitted.listedActor("Ajena " + UUID.randomUUID(), "MX"))
                .verified()
                .accepted();
        say(stranger, "disputed", "No.").statusCode(403);
        assertEquals("reported", state());
    }

    @Test
    void afterAYearTheOrganisationIsAskedOnceAndRenewsWithOneLink() {
        var id = member.record();
        QuarkusTransaction.requiringNew().run(() -> {
            authorship.sign("test", "time passes");
            actors.findById(id).confirm(LocalDate.now(ZoneOffset.UTC).minusDays(400));
        });
        askAll();
        Admin.await(
                "the yearly letter", () -> PostOffice.lettersTo(member.email()).size() == 4);
        askAll();
        awaitLevel();
        given().get("/api/v1/actors/" + id).then().body("freshness", equalTo("yellow"));
        Submitted.use(Submitted.links(member.email()).get(0)).statusCode(200);
        awaitLevel();
        given().get("/api/v1/actors/" + id).then().body("freshness", equalTo("green"));
        PostOffice.awaitAllTo(member.email());
        assertEquals(4, PostOffice.lettersTo(member.email()).size(), "it is asked once");
    }

    @Test
    void anErasedAddressIsWrittenToNoMore() {
        var claim = Submitted.claim(member.record()).verified().accepted();
        claim.asks()
                .delete("/api/v1/actors/" + member.record() + "/contact")
                .then()
                .statusCode(204);
        var another = Submitted.newActor("Tercera " + UUID.randomUUID(), "MX")
                .verified()
                .accepted();
        Submitted.newAlliance("Sin carta " + UUID.randomUUID(), member.record(), another.record())
                .verified()
                .accepted();
        Admin.await(
                "the letter to the other member",
                () -> PostOffice.lettersTo(another.email()).size() == 3);
        PostOffice.awaitAllTo(member.email());
        assertEquals(3, PostOffice.lettersTo(member.email()).size());
    }

    private void mergeInto(String survivor) {
        Admin.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("record", member.record(), "other", survivor, "reason", "Same statutes."))
                .post("/api/v1/mergers")
                .then()
                .statusCode(200);
    }

    /** The queue after the member has used the second link of its letter. */
    private JsonPath corrected(String words) {
        Submitted.use(Submitted.links(member.email()).get(1), words).statusCode(200);
        return waiting();
    }

    private JsonPath waiting() {
        return Admin.admin()
                .get("/api/v1/moderation/queue?type=correction&subject=" + alliance)
                .jsonPath();
    }

    private void assertNewestLetter(int letters, String beginning) {
        Admin.await(
                "letter " + letters, () -> PostOffice.lettersTo(member.email()).size() == letters);
        assertTrue(PostOffice.subjectsTo(member.email()).get(letters - 1).startsWith(beginning));
    }

    private MimeMessage newestLetter() {
        var letters = PostOffice.lettersTo(member.email());
        return letters.get(letters.size() - 1);
    }

    private void askAll() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(askForRenewal::askSome);
        }
    }

    private void assertOver() {
        for (var link : Submitted.links(member.email())) {
            Submitted.use(link, "That is not so.").statusCode(410);
        }
        assertEquals("reported", state());
    }

    private static ValidatableResponse decide(JsonPath queue, Map<String, ?> decision) {
        return Admin.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", queue.getString("items[0].etag"))
                .body(decision)
                .post(queue.getString("items[0].decision"))
                .then();
    }

    private ValidatableResponse say(Submitted steward, String state, String reason) {
        return say(steward, reason.isEmpty() ? Map.of("state", state) : Map.of("state", state, "reason", reason));
    }

    private ValidatableResponse say(Submitted steward, Map<String, ?> word) {
        return steward.asks()
                .contentType(ContentType.JSON)
                .body(word)
                .post("/api/v1/memberships/%s/confirmation".formatted(membership()))
                .then();
    }

    private String state() {
        return part("state");
    }

    private String membership() {
        return part("id");
    }

    private String part(String field) {
        awaitLevel();
        return given().get("/api/v1/alliances/" + alliance + "/members")
                .jsonPath()
                .getString("items.find { it.actorId == '%s' }.%s".formatted(member.record(), field));
    }
}
