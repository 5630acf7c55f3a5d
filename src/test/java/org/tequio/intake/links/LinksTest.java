package org.tequio.intake.links;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.shared.Language;

import javax.sql.DataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.intake.links.LinkPurpose.CONFIRM_MEMBERSHIP;
import static org.tequio.intake.links.LinkPurpose.DISPUTE_MEMBERSHIP;
import static org.tequio.intake.links.LinkPurpose.VERIFY_EMAIL;

@QuarkusTest
class LinksTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Inject
    MailedLinks links;

    @Inject
    DataSource database;

    private final Map<LinkPurpose, Noted> actions = new EnumMap<>(LinkPurpose.class);

    /** What links really do is for others to test; here they note it. */
    @BeforeEach
    void noteWhatIsDone() {
        for (var purpose : LinkPurpose.values()) {
            actions.put(purpose, Noted.of(purpose));
        }
        QuarkusMock.installMockForType(new LinkActions(List.copyOf(actions.values())), LinkActions.class);
    }

    @Test
    void aLinkBeginsWithThePublicAddressAndOnlyItsHashIsKept() throws Exception {
        var address = issue(VERIFY_EMAIL, "s1");
        assertTrue(address.matches("https://tequio\\.example/sse/links/[A-Za-z0-9_-]{43}"), address);
        var token = address.substring(address.lastIndexOf('/') + 1);
        var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        assertEquals("s1", kept("SELECT subject FROM mailed_link WHERE token_sha256 = ?", hash));
        assertFalse(kept("SELECT m::text FROM mailed_link AS m WHERE token_sha256 = ?", hash)
                .contains(token));
    }

    @Test
    void followingALinkShowsItAndActsOnNothing() {
        var path = path(issue(CONFIRM_MEMBERSHIP, "m1"));
        for (int i = 0; i < 3; i++) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .body("purpose", equalTo("confirm-membership"))
                    .body("subject", equalTo("Coop <m1>"))
                    .body("state", equalTo("open"))
                    .body("expiresAt", startsWith("20"))
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer");
            given().head(path).then().statusCode(200);
            given().options(path).then().statusCode(200);
        }
        assertEquals(List.of(), acts(CONFIRM_MEMBERSHIP));
    }

    @Test
    void aLinkActsOnce() {
        var path = path(issue(CONFIRM_MEMBERSHIP, "nameless"));
        given().post(path).then().statusCode(200).body("state", equalTo("used")).body("subject", nullValue());
        given().post(path)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("detail", containsString("used already"));
        given().get(path).then().statusCode(200).body("state", equalTo("used"));
        assertEquals(List.of("nameless"), acts(CONFIRM_MEMBERSHIP));
    }

    @Test
    void ofSixteenAtOnceExactlyOneActs() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        try {
            for (int round = 0; round < 20; round++) {
                var path = path(issue(CONFIRM_MEMBERSHIP, "round" + round));
                Callable<Integer> press = () -> given().post(path).statusCode();
                var statuses = new ArrayList<Integer>();
                for (var answer : threads.invokeAll(Collections.nCopies(16, press))) {
                    statuses.add(answer.get());
                }
                assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
                assertEquals(15, Collections.frequency(statuses, 410), statuses::toString);
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(20, acts(CONFIRM_MEMBERSHIP).size());
    }

    @Test
    void anExpiredLinkDoesNothing() {
        var path = path(issue(VERIFY_EMAIL, "s2", Duration.ofSeconds(-1)));
        given().get(path).then().statusCode(200).body("state", equalTo("expired"));
        given().post(path).then().statusCode(410).body("detail", containsString("expired"));
        browser().post(path).then().statusCode(410).body("html.body.h1", equalTo("This link has expired"));
        assertEquals(List.of(), acts(VERIFY_EMAIL));
    }

    @Test
    void anUnknownLinkIs404() {
        for (var token : List.of("x", "A".repeat(43), "A".repeat(4000))) {
            given().get("/links/" + token).then().statusCode(404).contentType("application/problem+json");
            given().post("/links/" + token).then().statusCode(404).contentType("application/problem+json");
            browser().get("/links/" + token).then().statusCode(404).contentType(startsWith("text/html"));
            browser()
                    .post("/links/" + token)
                    .then()
                    .statusCode(404)
                    .body("html.body.h1", equalTo("There is no such link"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsForPeopleInTheirLanguage(Language language) {
        for (var purpose : LinkPurpose.values()) {
            var texts = LinkTexts.in(language);
            var path = path(issue(purpose, "m2"));
            isAPage(browser(language).get(path), language)
                    .statusCode(200)
                    .body("html.body.h1", equalTo(texts.text(purpose, "title")))
                    .body("html.body.p[1].strong", equalTo("Coop <m2>"))
                    .body("html.body.form.@method", equalTo("post"))
                    .body("html.body.form.p.button", equalTo(texts.text(purpose, "button")));
            isAPage(browser(language).formParam("reason", "a reason").post(path), language)
                    .statusCode(200)
                    .body("html.body.h1", equalTo(texts.text("done")))
                    .body("html.body.p", equalTo(texts.text(purpose, "done")));
            isAPage(browser(language).post(path), language)
                    .statusCode(410)
                    .body("html.body.h1", equalTo(texts.text("used.title")));
            isAPage(browser(language).get(path), language).statusCode(200).body(not(containsString("<form")));
        }
    }

    @Test
    void aPageRunsNoScriptAndTellsNobodyItsAddress() throws Exception {
        var answer = browser().get(path(issue(VERIFY_EMAIL, "s3")));
        var page = answer.asString();
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(hash),
                answer.header("Content-Security-Policy"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertFalse(page.contains("<script") || page.contains("src="), page);
    }

    @Test
    void whoDisputesSaysWhy() {
        var path = path(issue(DISPUTE_MEMBERSHIP, "m3"));
        browser().get(path).then().body(containsString("<label for=\"reason\">"));
        given().post(path).then().statusCode(400).body("errors[0].parameter", equalTo("reason"));
        given().formParam("reason", "  \n ").post(path).then().statusCode(400);
        given().formParam("reason", "x".repeat(2001)).post(path).then().statusCode(400);
        given().formParam("reason", "a\0b").post(path).then().statusCode(400);
        given().formParam("reason", " Nous n'y étions jamais. ")
                .post(path)
                .then()
                .statusCode(200);
        assertEquals(List.of("m3: Nous n'y étions jamais."), acts(DISPUTE_MEMBERSHIP));
    }

    @Test
    void whatFitsTheFormFitsHoweverManyLinesItHas() {
        var path = path(issue(DISPUTE_MEMBERSHIP, "m5"));
        var line = "x".repeat(19);
        given().formParam("reason", (line + "\r\n").repeat(100) + "x")
                .post(path)
                .then()
                .statusCode(400);
        given().formParam("reason", (line + "\r\n").repeat(99) + line)
                .post(path)
                .then()
                .statusCode(200);
        assertEquals(List.of("m5: " + (line + "\n").repeat(99) + line), acts(DISPUTE_MEMBERSHIP));
    }

    @Test
    void whoWroteWhatCannotBeTakenFindsItInTheFormAgain() {
        var path = path(issue(DISPUTE_MEMBERSHIP, "m4"));
        var tooLong = "<We> never were. ".repeat(200);
        isAPage(browser().formParam("reason", tooLong).post(path), Language.EN)
                .statusCode(400)
                .body(containsString("role=\"alert\""))
                .body("html.body.form.p[0].textarea", equalTo(tooLong));
        given().get(path).then().body("state", equalTo("open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json"})
    void aBodyOfAnotherTypeIs415(String type) {
        var path = path(issue(VERIFY_EMAIL, "s4"));
        given().contentType(type).body("{}").post(path).then().statusCode(415);
        given().get(path).then().body("state", equalTo("open"));
    }

    @Test
    void whatCannotBeDoneNowIsToldAndCanBeTriedAgain() {
        var path = path(issue(CONFIRM_MEMBERSHIP, "busy"));
        given().post(path).then().statusCode(409).body("detail", equalTo("Somebody <else> is at it."));
        isAPage(browser(Language.FR).post(path), Language.FR)
                .statusCode(409)
                .body("html.body.h1", equalTo("Autre chose est en travers du chemin"))
                .body("html.body.p[0]", equalTo("Somebody <else> is at it."));
        given().get(path).then().body("state", equalTo("open"));
        assertEquals(2, acts(CONFIRM_MEMBERSHIP).size());
    }

    @Test
    void aLinkOfATransactionThatFailsIsNone() {
        var address = new ArrayList<String>();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    address.add(links.issue(VERIFY_EMAIL, "s5", Duration.ofDays(1)));
                    throw new IllegalStateException("something else went wrong");
                }));
        given().get(path(address.get(0))).then().statusCode(404);
        assertThrows(TransactionalException.class, () -> links.issue(VERIFY_EMAIL, "s5", Duration.ofDays(1)));
    }

    private String issue(LinkPurpose purpose, String subject) {
        return issue(purpose, subject, Duration.ofDays(30));
    }

    private String issue(LinkPurpose purpose, String subject, Duration validFor) {
        return QuarkusTransaction.requiringNew().call(() -> links.issue(purpose, subject, validFor));
    }

    private List<String> acts(LinkPurpose purpose) {
        return actions.get(purpose).acts();
    }

    private static ValidatableResponse isAPage(io.restassured.response.Response answer, Language language) {
        return answer.then()
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", language.code())
                .body("html.@lang", equalTo(language.code()));
    }

    private static RequestSpecification browser() {
        return browser(Language.EN);
    }

    private static RequestSpecification browser(Language language) {
        return given().accept(BROWSER).header("Accept-Language", language.code());
    }

    /** The proxy that the public address names takes its prefix away. */
    private static String path(String address) {
        return URI.create(address).getPath().replaceFirst("^/sse", "");
    }

    private String kept(String query, byte[] hash) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setBytes(1, hash);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
