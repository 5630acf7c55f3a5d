package org.tequio.moderation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.PostOffice;
import org.tequio.engines.Submitted;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;

/** Who speaks for an organisation, beside whom, and until when. */
@QuarkusTest
class StewardsTest {

    private static final String VERIFY = "Please confirm: ";
    private static final String ACCEPTED = "Accepted: ";
    private static final String ANOTHER = "Somebody else speaks for ";
    private static final String ENDED = "You no longer speak for ";

    private String name;
    private String actor;
    private Submitted steward;

    @BeforeEach
    void anOrganisationForWhichSomebodySpeaks() {
        name = "Con portavoz " + UUID.randomUUID();
        actor = Submitted.listedActor(name, "MX");
        steward = Submitted.claim(actor).verified().accepted();
    }

    @Test
    void aStewardLaysItDownAndIsThanked() {
        end(steward.asks(), steward).statusCode(204);
        awaitLetters(steward, VERIFY, ACCEPTED, ENDED);
        list(steward.asks()).statusCode(403);
        list(admin()).body("items", equalTo(List.of()));
        assertEquals("stewardship-ended", lastStep(steward, "action"));
        assertEquals("submitter", lastStep(steward, "by"));
        askForItsWord();
        PostOffice.awaitAllTo(steward.email());
        assertEquals(3, PostOffice.lettersTo(steward.email()).size(), "its address is forgotten");
    }

    @Test
    void aModeratorOfItsTerritoryEndsItAndSaysWhy() {
        end(IssuedKey.ofModerator("002").asks(), steward).statusCode(403);
        end(IssuedKey.ofModerator("419").asks().queryParam("reason", "Not of this house."), steward)
                .statusCode(204);
        awaitLetters(steward, VERIFY, ACCEPTED, ENDED);
        assertEquals("Not of this house.", lastStep(steward, "reason"));
        assertEquals("moderator", lastStep(steward, "by"));
        list(steward.asks()).statusCode(403);
        end(admin(), steward).statusCode(404);
    }

    @Test
    void whoSpeaksAlreadyIsToldOfAnotherAndGoesOn() {
        var second = Submitted.claim(actor).verified().accepted();
        awaitLetters(steward, VERIFY, ACCEPTED, ANOTHER);
        awaitLetters(second, VERIFY, ACCEPTED);
        list(steward.asks()).statusCode(200).body("items.claim", contains(steward.id(), second.id()));
        end(second.asks(), steward).statusCode(403);
        end(admin(), steward).statusCode(204);
        list(second.asks()).body("items.claim", contains(second.id()));
        end(second.asks(), second).statusCode(204);
        awaitLetters(second, VERIFY, ACCEPTED, ENDED);
        PostOffice.awaitAllTo(steward.email());
        assertEquals(3, PostOffice.lettersTo(steward.email()).size(), "its address is known no more");
    }

    @Test
    void nobodyIsToldOfTheOwnSecondClaim() {
        var second = Submitted.of("claim", Map.of("record", actor), steward.email());
        Admin.await(
                "the letter about the second claim",
                () -> PostOffice.lettersTo(steward.email()).size() == 3);
        second.verified().accepted();
        awaitLetters(steward, VERIFY, ACCEPTED, VERIFY, ACCEPTED);
        end(admin(), steward).statusCode(204);
        askForItsWord();
        awaitLetters(steward, VERIFY, ACCEPTED, VERIFY, ACCEPTED, "Is ");
    }

    @Test
    void anAddressThatCameAlongInAMergerGoesWithItsSteward() {
        var survivor = Submitted.listedActor(name + " bis", "MX");
        admin().delete("/api/v1/actors/" + survivor + "/contact").then().statusCode(204);
        merge(actor, survivor);
        actor = survivor;
        list(admin()).body("items.claim", contains(steward.id()));
        end(admin(), steward).statusCode(204);
        awaitLetters(steward, VERIFY, ACCEPTED, ENDED);
        askForItsWord();
        PostOffice.awaitAllTo(steward.email());
        assertEquals(3, PostOffice.lettersTo(steward.email()).size(), "its address is forgotten");
    }

    @Test
    void anAddressThatCameAlongInAMergerGoesBackWhenThatIsUndone() {
        var survivor = Submitted.listedActor(name + " bis", "MX");
        admin().delete("/api/v1/actors/" + survivor + "/contact").then().statusCode(204);
        merge(actor, survivor);
        admin().delete("/api/v1/mergers/" + actor).then().statusCode(200);
        askForItsWord();
        awaitLetters(steward, VERIFY, ACCEPTED, "Is ");
        end(admin(), steward).statusCode(204);
        awaitLetters(steward, VERIFY, ACCEPTED, "Is ", ENDED);
    }

    @Test
    void theAddressOfAMergedRecordIsErasedWithThatOfTheSurvivor() {
        var survivor = Submitted.listedActor(name + " bis", "MX");
        merge(actor, survivor);
        admin().delete("/api/v1/actors/" + survivor + "/contact").then().statusCode(204);
        admin().delete("/api/v1/mergers/" + actor).then().statusCode(200);
        askForItsWord();
        awaitLetters(steward, VERIFY, ACCEPTED);
    }

    @Test
    void whoSpeaksForOneThatWasMergedTwiceSpeaksForTheLast() {
        var second = Submitted.listedActor(name + " bis", "MX");
        var third = Submitted.listedActor(name + " ter", "MX");
        merge(actor, second);
        merge(second, third);
        actor = third;
        list(steward.asks()).statusCode(200).body("items.claim", contains(steward.id()));
    }

    private static void merge(String record, String survivor) {
        admin().contentType("application/json")
                .body(Map.of("record", record, "other", survivor, "reason", "Same statutes."))
                .post("/api/v1/mergers")
                .then()
                .statusCode(200);
    }

    @Test
    void whoTakesAnOrganisationForANewOneIsNotWrittenToInItsStead() {
        var stranger = Submitted.newActor(name, "MX").verified();
        stranger.decided(admin(), Map.of("decision", "merge", "into", actor)).statusCode(200);
        askForItsWord();
        awaitLetters(steward, VERIFY, ACCEPTED, "Is ");
        awaitLetters(stranger, VERIFY, ACCEPTED);
    }

    /** Whoever has the address of the organisation is asked, and the other member, too. */
    private void askForItsWord() {
        var other =
                Submitted.newActor("Otra " + UUID.randomUUID(), "MX").verified().accepted();
        Submitted.newAlliance("Con portavoces " + UUID.randomUUID(), actor, other.record())
                .verified()
                .accepted();
        Admin.await(
                "the letter to the other member",
                () -> PostOffice.lettersTo(other.email()).size() == 3);
    }

    @Test
    void aReasonHoldsNoAddress() {
        end(admin().queryParam("reason", "Ask us@example.org."), steward)
                .statusCode(400)
                .body("errors.parameter", hasItem("reason"));
        list(steward.asks()).body("items.claim", contains(steward.id()));
    }

    private ValidatableResponse list(RequestSpecification who) {
        return who.get("/api/v1/actors/%s/stewards".formatted(actor)).then();
    }

    private ValidatableResponse end(RequestSpecification who, Submitted claim) {
        return who.delete("/api/v1/actors/%s/stewards/%s".formatted(actor, claim.id()))
                .then();
    }

    private static String lastStep(Submitted claim, String field) {
        return claim.show().getString("steps[-1]." + field);
    }

    private void awaitLetters(Submitted claim, String... subjects) {
        PostOffice.awaitAllTo(claim.email());
        assertEquals(
                List.of(subjects),
                PostOffice.subjectsTo(claim.email()).stream()
                        .map(subject -> subject.replaceFirst(name + ".*", ""))
                        .toList());
    }
}
