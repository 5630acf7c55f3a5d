package org.tequio.intake.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Admin;
import org.tequio.engines.LogBook;
import org.tequio.engines.PostOffice;
import org.tequio.shared.Language;

import javax.sql.DataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.intake.mail.Correspondence.somebody;
import static org.tequio.intake.mail.Correspondence.verification;

/** Whatever is wrong with a mail server, no letter is lost and no address is logged. */
@QuarkusTest
class MailTroubleTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @Inject
    Mails mails;

    @Inject
    WaitingLetters waiting;

    @Inject
    MailClient client;

    @Inject
    MailConfig config;

    @Inject
    Letters letters;

    @Inject
    Delivery delivery;

    @Inject
    DataSource database;

    private LogBook log;

    @BeforeEach
    void watch() {
        log = LogBook.open();
    }

    /** Also for the tests that come after one that failed. */
    @AfterEach
    void theServerIsBack() {
        PostOffice.open();
    }

    @AfterEach
    void noAddressWasLogged() {
        log.close();
        assertEquals(
                List.of(),
                log.lines().stream()
                        .filter(line -> line.contains("coop.example"))
                        .toList());
    }

    @Test
    void lettersWaitWhileTheServerIsAway() {
        PostOffice.close();
        var recipient = send("ana");
        Admin.await("a try", () -> waiting.tries(recipient) > 0);
        assertTrue(metric("tequio_letters_waiting") >= 1);
        assertTrue(metric("tequio_letters_oldest_seconds") > 0);
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        PostOffice.open();
        PostOffice.letterTo(recipient);
        assertTrue(log.lines().stream().anyMatch(line -> line.contains("The mail server is out of reach")));
    }

    @Test
    void aRecipientWhomTheServerRefusesForGoodIsDroppedAndCounted() {
        double before = metric("tequio_letters_refused_total");
        var recipient = send("unknown");
        Admin.await("the letter to be dropped", () -> waiting.to(recipient) == 0);
        Admin.await("the metric", () -> metric("tequio_letters_refused_total") == before + 1);
        assertTrue(log.lines().stream().anyMatch(line -> line.contains("Dropping")));
    }

    @Test
    void aRecipientWhomTheServerRefusesForNowIsTriedAgain() {
        var recipient = send("later");
        PostOffice.letterTo(recipient);
    }

    @Test
    void aServerThatDoesNotKnowUsYetCostsNoLetterAndHoldsUpNoOther() {
        var recipient = send("relay");
        Admin.await("several tries", () -> waiting.tries(recipient) > 2);
        PostOffice.letterTo(send("ana"));
        assertEquals(1, waiting.to(recipient));
        QuarkusTransaction.requiringNew().run(() -> mails.forget(recipient.toUpperCase()));
        assertEquals(0, waiting.to(recipient));
    }

    @Test
    void whatNoServerTakesForDaysIsGivenUp() {
        double before = metric("tequio_letters_refused_total");
        var recipient = send("relay");
        waiting.makeOld(recipient);
        Admin.await("the letter to be given up", () -> waiting.to(recipient) == 0);
        Admin.await("the metric", () -> metric("tequio_letters_refused_total") == before + 1);
    }

    @Test
    void aLetterWhoseSendingIsNotNotedIsSentAgainAsTheSameMessage() throws Exception {
        PostOffice.close();
        var recipient = send("ana");
        Admin.await("a try", () -> waiting.tries(recipient) > 0);
        try (var held = waiting.hold(recipient)) {
            PostOffice.open();
            Admin.await("somebody to take note that it is sent", () -> {
                boolean sent = !PostOffice.lettersTo(recipient).isEmpty();
                return waiting.killWhoeverTakesNote() > 0 && sent;
            });
            held.rollback();
        }
        Admin.await("another copy", () -> PostOffice.lettersTo(recipient).size() > 1);
        Admin.await("the letter to be forgotten", () -> waiting.to(recipient) == 0);
        assertEquals(
                1,
                PostOffice.lettersTo(recipient).stream()
                        .map(MailTroubleTest::id)
                        .distinct()
                        .count());
        assertTrue(id(PostOffice.letterTo(recipient)).endsWith("@tequio.example>"));
    }

    /** Such as one behind a firewall that forgot the connection, or that hangs itself. */
    @Test
    void aServerThatNeverAnswersIsWaitedForOnlySoLong() throws Exception {
        var vertx = Vertx.vertx();
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var server = new io.vertx.ext.mail.MailConfig()
                    .setHostname(silent.getInetAddress().getHostAddress())
                    .setPort(silent.getLocalPort());
            var postman = new Postman(
                    MailClient.create(vertx, server),
                    config,
                    server.getHostname(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Duration.ofMillis(200));
            var trouble = assertTimeoutPreemptively(
                    TIMEOUT,
                    () -> assertThrows(MailServerTrouble.class, () -> postman.bring(letterTo(somebody("ana")))));
            assertEquals("The mail server is out of reach: TimeoutException", trouble.getMessage());
        } finally {
            vertx.close();
        }
    }

    /** An address that can never be written to is no trouble of the server, which would hold up all other letters. */
    @ParameterizedTest
    @ValueSource(strings = {"eva@coop\uFF0Cexample.org", "eva@coop\uFF1E.example", "eva@\u00A8coop.example"})
    void aDomainThatThereCannotBeIsRefusedAndHoldsUpNobody(String recipient) throws MailServerTrouble {
        var postman = new Postman(client, config, "127.0.0.1", Optional.empty(), Optional.empty(), false, TIMEOUT);
        assertEquals(Reception.REFUSED, postman.bring(letterTo(recipient)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            smtp.invalid; Tequio <no-reply@tequio.example>; false; set QUARKUS_MAILER_HOST to have them sent
            smtp.invalid; '';                               false; set QUARKUS_MAILER_HOST and TEQUIO_MAIL_FROM to have them sent
            127.0.0.1;    '';                               false; set TEQUIO_MAIL_FROM to have them sent
            127.0.0.1;    Tequio <no-reply@tequio.example>; true;  QUARKUS_MAILER_MOCK is on
            smtp.invalid; '';                               true;  QUARKUS_MAILER_MOCK is on
            """)
    void whereLettersWaitItIsSaidOnceAndWhatFor(String server, String from, boolean mock, String why) {
        var sender = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MailConfig.class)
                .withDefaultValue("tequio.mail.from", from)
                .build()
                .getConfigMapping(MailConfig.class);
        var postman = new Postman(client, sender, server, Optional.empty(), Optional.empty(), mock, TIMEOUT);
        new MailLoop(database, letters, delivery, postman, sender).start(new StartupEvent());
        var said = log.lines().stream()
                .filter(line -> line.startsWith("Letters wait"))
                .toList();
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.get(0).contains(why), said::toString);
    }

    /** What Quarkus' own mailer would heed. */
    @Test
    void whereRecipientsMustBeApprovedNobodyElseIsWrittenTo() throws MailServerTrouble {
        var approved = List.of(" .*@trial\\.example");
        var postman = new Postman(client, config, "127.0.0.1", Optional.empty(), Optional.of(approved), false, TIMEOUT);
        var stranger = somebody("eva");
        assertEquals(Reception.REFUSED, postman.bring(letterTo(stranger)));
        assertEquals(List.of(), PostOffice.lettersTo(stranger));
        Admin.await("one who is approved to be written to", () -> takes(postman, letterTo("Ana@Trial.example")));
    }

    /** A connection kept from before the server was away ends with its next use, whoever's that is. */
    private static boolean takes(Postman postman, WaitingLetter letter) {
        try {
            return postman.bring(letter) == Reception.TAKEN;
        } catch (MailServerTrouble e) {
            return false;
        }
    }

    private static WaitingLetter letterTo(String recipient) {
        var letter = new WrittenLetter(recipient, LetterKind.STILL_CORRECT, "en", "Subject", "Text", "<p>Text</p>");
        return new WaitingLetter(UUID.randomUUID(), letter, Duration.ZERO, 0);
    }

    private String send(String beginning) {
        var recipient = somebody(beginning);
        Correspondence.send(mails, verification(recipient, Language.EN, "Coop A"));
        return recipient;
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double metric(String name) {
        var line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$")
                .matcher(given().get("/q/metrics").asString());
        assertTrue(line.find(), name);
        return Double.parseDouble(line.group(1));
    }
}
