package org.tequio.moderation.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.PostOffice;
import org.tequio.engines.Submitted;
import org.tequio.register.Actors;
import org.tequio.register.Authorship;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void whatAMemberWantsCorrectedGoesToTheModerators() {
        Submitted.use(Submitted.links(member.email()).get(1), "We are the secretariat.")
                .statusCode(200);
        Admin.admin()
                .get("/api/v1/moderation/queue?type=correction&subject=" + alliance)
                .then()
                .body("total", equalTo(1))
                .body("items[0].statement.reason", equalTo("We are the secretariat."));
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
            actors.findById(id).confirm(LocalDate.now().minusDays(400));
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
        assertEquals(4, PostOffice.lettersTo(member.email()).size(), "it is asked once");
    }

    @Test
    void anErasedAddressIsWrittenToNoMore() {
        var claim = Submitted.claim(member.record()).verified().accepted();
        claim.asks()
                .delete("/api/v1/actors/" + member.record() + "/contact")
                .then()
                .statusCode(204);
        var another = Submitted.listedActor("Tercera " + UUID.randomUUID(), "MX");
        Submitted.newAlliance("Sin carta " + UUID.randomUUID(), member.record(), another)
                .verified()
                .accepted();
        assertEquals(3, PostOffice.lettersTo(member.email()).size());
    }

    private void askAll() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(askForRenewal::askSome);
        }
    }

    private ValidatableResponse say(Submitted steward, String state, String reason) {
        return steward.asks()
                .contentType(ContentType.JSON)
                .body(reason.isEmpty() ? Map.of("state", state) : Map.of("state", state, "reason", reason))
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
