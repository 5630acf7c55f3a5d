package org.tequio.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.TokenIssuer;

import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** The provider that the operator trusts is away when the application starts. */
@QuarkusTest
@TestProfile(TokenIssuerAwayTest.TrustingAnIssuerWhoIsAway.class)
class TokenIssuerAwayTest {

    /** What an operator sets to trust a provider, which comes later. */
    public static class TrustingAnIssuerWhoIsAway implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TokenIssuer.class, Map.of(TokenIssuer.AWAY, "true")));
        }
    }

    @Test
    void tokensWaitForTheirIssuerAndNothingElseDoes() {
        var token = TokenIssuer.token("eva", Map.of("roles", List.of("admin")));
        given().header("Authorization", "Bearer " + token)
                .get("/caller")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("/problems/unavailable"))
                .body("detail", containsString("issuer"));
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/actors")
                .then()
                .statusCode(200);
        IssuedKey.ofModerator("SN").asks().get("/caller").then().statusCode(200);
        TokenIssuer.comeBack();
        Admin.await(
                "the issuer to be asked",
                () -> given().header("Authorization", "Bearer " + token)
                                .get("/caller")
                                .statusCode()
                        == 200);
    }
}
