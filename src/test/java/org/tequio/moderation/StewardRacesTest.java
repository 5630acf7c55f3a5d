package org.tequio.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.AtOnce;
import org.tequio.engines.PostOffice;
import org.tequio.engines.Submitted;
import org.tequio.register.RecordContacts;
import org.tequio.register.RecordContacts.Address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

/** Somebody comes or goes who speaks for an organisation, in the moment in which another one goes. */
@QuarkusTest
class StewardRacesTest {

    private static final int PAIRS = Integer.getInteger("tequio.steward.pairs", 40);

    @Inject
    RecordContacts contacts;

    private String actor;
    private Submitted steward;

    @BeforeEach
    void anOrganisationForWhichSomebodySpeaks() {
        actor = Submitted.listedActor("Con relevo " + UUID.randomUUID(), "MX");
        steward = Submitted.claim(actor).verified().accepted();
    }

    /** Whoever goes is told either that another one came, or of the own end: of both it would be one letter too many. */
    @Test
    void whoComesSpeaksAndIsWrittenToAndWhoGoesIsToldOnce() throws Exception {
        var gone = new ArrayList<Submitted>();
        try (var atOnce = new AtOnce()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                var successor = Submitted.claim(actor).verified();
                assertEquals(List.of(200, 204), atOnce.both(acceptance(successor), end(steward)));
                assertSpeaks(successor, successor.email());
                assertStep(steward, "stewardship-ended");
                gone.add(steward);
                steward = successor;
            }
        }
        end(steward).call();
        awaitLetters(steward.email(), 3);
        gone.forEach(one -> {
            awaitLetters(one.email(), 3);
            assertTrue(lastSubject(one).matches("(Somebody else speaks|You no longer speak) for .*"), lastSubject(one));
        });
    }

    @Test
    void whoGoesByOneClaimAndComesByAnotherKeepsTheAddress() throws Exception {
        var email = steward.email();
        try (var atOnce = new AtOnce()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                var again = anotherClaim(email).verified();
                assertEquals(List.of(200, 204), atOnce.both(acceptance(again), end(steward)));
                assertSpeaks(again, email);
                assertStep(steward, "stewardship-ended");
                steward = again;
            }
        }
        PostOffice.awaitAllTo(email);
        assertTrue(
                PostOffice.subjectsTo(email).stream().noneMatch(subject -> subject.startsWith("Somebody else")),
                "nobody is told of the own claim");
    }

    @Test
    void ofTwoClaimsFromOneAddressTheLastTakesItAlong() throws Exception {
        try (var atOnce = new AtOnce()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                var second = anotherClaim(steward.email()).verified().accepted();
                assertEquals(List.of(204, 204), atOnce.both(end(steward), end(second)));
                assertEquals(List.of(), speakers());
                assertEquals(Optional.empty(), address());
                assertStep(steward, "stewardship-ended");
                assertStep(second, "stewardship-ended");
                steward = Submitted.claim(actor).verified().accepted();
            }
        }
    }

    private void assertSpeaks(Submitted claim, String email) {
        assertEquals(List.of(claim.id()), speakers());
        assertEquals(Optional.of(email), address());
        assertStep(claim, "accepted");
    }

    private static void assertStep(Submitted claim, String last) {
        var actions = claim.show().getList("steps.action", String.class);
        assertEquals(last, actions.get(actions.size() - 1));
        assertEquals(1, actions.stream().filter(last::equals).count());
    }

    private List<String> speakers() {
        return admin().get("/api/v1/actors/%s/stewards".formatted(actor))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.claim");
    }

    private Optional<String> address() {
        return QuarkusTransaction.requiringNew().call(() -> contacts.find(actor).map(Address::email));
    }

    /** By somebody who has claimed it before. */
    private Submitted anotherClaim(String email) {
        long before = requests(email);
        var claim = Submitted.of("claim", Map.of("record", actor), email);
        Admin.await("the letter about it", () -> requests(email) > before);
        return claim;
    }

    private static long requests(String email) {
        return PostOffice.subjectsTo(email).stream()
                .filter(subject -> subject.startsWith("Please confirm"))
                .count();
    }

    private static Callable<Integer> acceptance(Submitted claim) {
        var etag = "\"%s-%d\"".formatted(claim.id(), claim.show().getInt("version"));
        return () -> status(claim.decided(admin(), Map.of("decision", "accept"), etag));
    }

    private Callable<Integer> end(Submitted claim) {
        return () -> status(admin().delete("/api/v1/actors/%s/stewards/%s".formatted(actor, claim.id()))
                .then());
    }

    private static int status(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }

    private static void awaitLetters(String recipient, int number) {
        PostOffice.awaitAllTo(recipient);
        assertEquals(number, PostOffice.lettersTo(recipient).size());
    }

    private static String lastSubject(Submitted claim) {
        var subjects = PostOffice.subjectsTo(claim.email());
        return subjects.get(subjects.size() - 1);
    }
}
