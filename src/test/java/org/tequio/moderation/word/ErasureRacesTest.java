package org.tequio.moderation.word;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tequio.engines.Admin;
import org.tequio.engines.AtOnce;
import org.tequio.engines.Locks;
import org.tequio.engines.PostOffice;
import org.tequio.engines.Submitted;
import org.tequio.intake.links.LinkPurpose;
import org.tequio.intake.links.MailedLinks;
import org.tequio.intake.mail.Letter;
import org.tequio.intake.mail.LetterKind;
import org.tequio.intake.mail.Mails;
import org.tequio.reference.MembershipState;
import org.tequio.register.Memberships;
import org.tequio.register.RecordContacts;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

/**
 * A link in a letter is used in the moment in which the letter's address is erased: either it comes first, or it is over;
 * never does the log tell of a word that an address gave which was erased before.
 */
@QuarkusTest
class ErasureRacesTest {

    private static final int PAIRS = Integer.getInteger("tequio.erasure.pairs", 40);
    private static final String ERASED = "contact-erased";
    private static final String SAID = "That is not quite so.";

    private static final String LOG = """
            SELECT action
            FROM audit
            WHERE author = 'member:' || ? OR (subject = ? AND action = 'contact-erased')
            ORDER BY number
            """;
    private static final String KEPT = """
            SELECT email FROM contact WHERE email = ?
            UNION ALL
            SELECT email FROM submission_contact WHERE email = ?
            UNION ALL
            SELECT recipient FROM letter WHERE recipient = ?
            """;
    private static final String PART = "SELECT id FROM membership WHERE actor_id = ? AND alliance_id = ?";

    @Inject
    RecordContacts contacts;

    @Inject
    MailedLinks links;

    @Inject
    Mails mails;

    @Inject
    Memberships memberships;

    @Inject
    DataSource register;

    private String member;
    private String alliance;
    private String membership;

    @BeforeEach
    void anOrganisationInAnAlliance() throws SQLException {
        member = Submitted.listedActor("Olvidada " + UUID.randomUUID(), "BO");
        var other = Submitted.listedActor("Otra " + UUID.randomUUID(), "BO");
        alliance = Submitted.newAlliance("De olvido " + UUID.randomUUID(), member, other)
                .verified()
                .accepted()
                .record();
        membership = all(PART, member, alliance).get(0);
    }

    @Test
    void aWordIsSaidBeforeTheAddressIsErasedOrNotAtAll() throws Exception {
        try (var atOnce = new AtOnce()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                boolean confirms = pair % 2 == 0;
                var purpose = confirms ? LinkPurpose.CONFIRM_MEMBERSHIP : LinkPurpose.DISPUTE_MEMBERSHIP;
                var before = state();
                boolean isSaid = race(atOnce, purpose);
                var said = confirms ? MembershipState.CONFIRMED : MembershipState.DISPUTED;
                assertEquals(isSaid ? said : before, state());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECT_MEMBERSHIP", "RENEW_ACTOR"})
    void whatIsAskedForOrRenewedIsSoBeforeTheAddressIsErasedOrNotAtAll(LinkPurpose purpose) throws Exception {
        try (var atOnce = new AtOnce()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                race(atOnce, purpose);
            }
        }
    }

    @Test
    void anAddressIsVerifiedBeforeItIsErasedOrNotAtAll() throws Exception {
        try (var atOnce = new AtOnce()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                var email = address();
                var submitted = another(email);
                boolean isVerified = comesFirst(atOnce, Submitted.links(email).get(0), "", email);
                assertEquals(isVerified ? "in-review" : "received", submitted.state());
            }
        }
    }

    @Test
    void whoErasesAnAddressWaitsForTheLetterThatIsBeingWrittenToIt() throws Exception {
        var email = address();
        var isHeld = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var writing = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                var address = contacts.toWriteTo(member).orElseThrow();
                isHeld.countDown();
                awaitWhoErases();
                mails.send(new Letter(
                        address.email(),
                        address.language(),
                        LetterKind.STEWARDSHIP_ENDED,
                        Map.of("name", "A", "reason", ""),
                        Map.of()));
            }));
            assertTrue(isHeld.await(1, TimeUnit.MINUTES));
            var erasing = threads.submit(this::erase);
            writing.get();
            erasing.get().statusCode(204);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), all(KEPT, email, email, email));
    }

    /** In the transaction that holds the address. */
    private void awaitWhoErases() {
        try (var session = register.getConnection()) {
            Locks.awaitWaiting(session, 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return whether the link was first */
    private boolean race(AtOnce atOnce, LinkPurpose purpose) throws Exception {
        var email = address();
        var link = link(purpose);
        var log = all(LOG, member, member);
        boolean isUsed = comesFirst(atOnce, link, purpose.wantsReason() ? SAID : "", email);
        assertEquals(isUsed ? "used" : "expired", stateOf(link));
        var now = all(LOG, member, member);
        var added = now.subList(log.size(), now.size());
        assertEquals(isUsed ? 2 : 1, added.size(), added::toString);
        assertEquals(ERASED, added.get(added.size() - 1), added::toString);
        return isUsed;
    }

    private boolean comesFirst(AtOnce atOnce, String link, String reason, String email) throws Exception {
        var answers = atOnce.both(() -> Submitted.use(link, reason), this::erase);
        int used = answers.get(0).extract().statusCode();
        assertTrue(used == 200 || used == 410, "answered " + used);
        answers.get(1).statusCode(204);
        assertEquals(List.of(), all(KEPT, email, email, email));
        return used == 200;
    }

    private ValidatableResponse erase() {
        return admin().delete("/api/v1/actors/%s/contact".formatted(member)).then();
    }

    /** The one that a new steward gives to the organisation, which has none. */
    private String address() {
        return Submitted.claim(member).verified().accepted().email();
    }

    private String link(LinkPurpose purpose) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long generation = contacts.find(member).orElseThrow().generation();
            var subject = purpose == LinkPurpose.RENEW_ACTOR
                    ? "%s %d".formatted(member, generation)
                    : new AskedPart(membership, member, alliance, generation).subject();
            return links.issue(purpose, subject, Duration.ofDays(1)).replaceFirst(".*/links/", "/links/");
        });
    }

    private static String stateOf(String link) {
        return given().accept(ContentType.JSON).get(link).jsonPath().getString("state");
    }

    private MembershipState state() {
        return QuarkusTransaction.requiringNew()
                .call(() -> memberships.findById(membership).facts().state());
    }

    /** Something else that comes from there, and waits to be verified. */
    private static Submitted another(String email) {
        var part = Map.of("name", "Ajena " + UUID.randomUUID(), "kind", "mutual", "country", "BO");
        var submitted = Submitted.of("actor", part, email);
        Admin.await("the letter about it", () -> PostOffice.lettersTo(email).size() == 3);
        return submitted;
    }

    private List<String> all(String query, String... values) throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        }
    }
}
