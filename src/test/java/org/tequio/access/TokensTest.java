package org.tequio.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.TokenIssuer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tequio.engines.Admin.admin;

/** Tokens of a provider that the operator trusts: they bring roles and scopes, and nobody's name. */
@QuarkusTest
@TestProfile(TokensTest.TrustingAnIssuer.class)
class TokensTest {

    private static final String ANA = "ana.diop@coop.example";
    private static final Map<String, Object> ADMIN = Map.of("roles", List.of("admin"));

    /** What an operator sets to trust a provider. */
    public static class TrustingAnIssuer implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TokenIssuer.class));
        }
    }

    @Test
    void rolesAndScopesAreThoseOfTheClaims() {
        var claims = Map.<String, Object>of(
                "roles", List.of("moderator", "editor"),
                "tequio_territories", List.of("SN", "ML"),
                "tequio_platforms", "6qv3k0b7x 7wq0c4h23");
        with(TokenIssuer.token(ANA, claims))
                .statusCode(200)
                .body("moderator", is(true))
                .body("admin", is(false))
                .body("scope.everything", is(false))
                .body("scope.territories.toSet()", equalTo(Set.of("SN", "ML")))
                .body("scope.platforms.toSet()", equalTo(Set.of("6qv3k0b7x", "7wq0c4h23")));
        with(TokenIssuer.token(ANA, ADMIN)).body("admin", is(true)).body("scope.everything", is(true));
    }

    @Test
    void aModeratorWithoutAScopeDecidesOnNothing() {
        with(TokenIssuer.token(ANA, Map.of("roles", "moderator")))
                .statusCode(200)
                .body("scope.everything", is(false))
                .body("scope.territories", equalTo(List.of()))
                .body("scope.platforms", equalTo(List.of()));
    }

    @Test
    void thePersonIsKnownByAHashOnly() {
        var claims = Map.<String, Object>of(
                "roles", List.of("admin"), "upn", ANA, "preferred_username", "Ana Diop", "email", ANA);
        var answer = ask(TokenIssuer.token(ANA, claims));
        answer.then().body("name", matchesPattern("admin:oidc-[0-9a-f]{16}"));
        assertEquals(
                answer.<String>path("name"), ask(TokenIssuer.token(ANA, ADMIN)).path("name"));
        assertNotEquals(
                answer.<String>path("name"),
                ask(TokenIssuer.token("eva", ADMIN)).path("name"));
        String id = given().header("Authorization", "Bearer " + TokenIssuer.token(ANA, claims))
                .contentType(ContentType.JSON)
                .body("{\"label\": \"An office\", \"role\": \"admin\"}")
                .post("/api/v1/keys")
                .path("id");
        var key = admin().get("/api/v1/keys/" + id);
        assertEquals(answer.<String>path("name"), key.path("createdBy"));
        assertFalse(key.asString().toLowerCase(Locale.ROOT).contains("diop"));
    }

    @Test
    void aTokenWithoutRolesIsKnownButMayNothing() {
        with(TokenIssuer.token(ANA, Map.of())).statusCode(403);
        var elsewhere = Map.<String, Object>of(
                "roles", List.of("steward", "submitter", "Admin", "root"), "groups", List.of("admin"));
        with(TokenIssuer.token(ANA, elsewhere)).statusCode(403);
        with(TokenIssuer.token(ANA, Map.of("roles", List.of("Site admin", "forum moderator"))))
                .statusCode(403);
        with(TokenIssuer.token(ANA, Map.of("roles", Map.of("admin", true)))).statusCode(403);
    }

    @Test
    void anExpiredTokenIsRefused() {
        isRefused(TokenIssuer.token(ANA, ADMIN, Duration.ofHours(-1)));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        isRefused(TokenIssuer.token(ANA, Map.of("roles", List.of("admin"), "iss", "https://other.example")));
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        isRefused(TokenIssuer.token(ANA, Map.of("roles", List.of("admin"), "aud", "shop")));
        isRefused(TokenIssuer.tokenOf(Map.of("iss", TokenIssuer.url(), "sub", ANA, "roles", List.of("admin"))));
    }

    @Test
    void aTokenThatNamesNobodyIsRefused() {
        isRefused(TokenIssuer.tokenOf(Map.of("iss", TokenIssuer.url(), "aud", "tequio", "roles", List.of("admin"))));
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() {
        isRefused(TokenIssuer.forged(ANA, ADMIN));
    }

    @Test
    void aTokenThatWasChangedOrNeverSignedIsRefused() {
        var parts = TokenIssuer.token(ANA, Map.of("roles", List.of("nobody"))).split("\\.");
        var changed = encode(decode(parts[1]).replace("nobody", "admin"));
        isRefused(parts[0] + "." + changed + "." + parts[2]);
        isRefused(encode("{\"alg\":\"none\"}") + "." + changed + ".");
        isRefused(encode("{\"alg\":\"none\"}") + "." + changed + "." + parts[2]);
    }

    @Test
    void whatIsNoTokenIsRefused() {
        isRefused("nonsense");
        isRefused("a.b.c");
    }

    @Test
    void keysWorkBesideTokens() {
        var key = IssuedKey.ofModerator("SN");
        key.asks().get("/caller").then().body("name", equalTo("moderator:" + key.id()));
        with("tq_invented").statusCode(401).body("detail", equalTo("This API key is not known."));
    }

    private static void isRefused(String token) {
        with(token)
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/unauthenticated"))
                .body("detail", startsWith("This token is not valid here"));
    }

    private static ValidatableResponse with(String token) {
        return ask(token).then();
    }

    private static Response ask(String token) {
        return given().header("Authorization", "Bearer " + token).get("/caller");
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
