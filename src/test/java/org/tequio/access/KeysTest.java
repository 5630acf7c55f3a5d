package org.tequio.access;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.IssuedKey;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;
import org.tequio.shared.Secret;

import javax.sql.DataSource;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.await;

/** How an administrator makes keys, looks at them and takes them back. */
@QuarkusTest
class KeysTest {

    private static final String ROWS = "SELECT coalesce(string_agg(api_key::text, ' '), '') FROM api_key";
    private static final String LAST_USED =
            "UPDATE api_key SET last_used_at = now() - make_interval(secs => ?) WHERE id = ?";

    @Inject
    DataSource register;

    @Inject
    Audit audit;

    @Test
    void aNewKeyIsShownOnce() throws SQLException {
        var made = admin().contentType(ContentType.JSON)
                .body("""
                        {"label": "Moderation desk of RAESS", "role": "moderator", "territories": ["SN", "011"],
                         "platforms": ["6qv3k0b7x"], "expiresAt": "2099-12-31T23:59:59Z"}""")
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("key", matchesPattern("tq_[A-Za-z0-9_-]{32}"))
                .body("label", equalTo("Moderation desk of RAESS"))
                .body("role", equalTo("moderator"))
                .body("territories", equalTo(List.of("SN", "011")))
                .body("platforms", equalTo(List.of("6qv3k0b7x")))
                .body("expiresAt", equalTo("2099-12-31T23:59:59Z"))
                .extract();
        var shown = admin().get(URI.create(made.header("Location")).getPath());
        shown.then()
                .body("id", equalTo(made.path("id")))
                .body("state", equalTo("valid"))
                .body("createdBy", equalTo("admin"))
                .body("revokedAt", nullValue())
                .body("lastUsedAt", nullValue());
        var secret = made.<String>path("key");
        for (var text : List.of(shown.asString(), admin().get("/api/v1/keys").asString(), keptRows())) {
            assertFalse(text.contains(secret));
        }
        assertFalse(shown.asString().contains(hash(secret)));
        assertTrue(keptRows().contains(hash(secret)));
    }

    @Test
    void everyKeyHasItsOwnNameAndScope() {
        var territories = IssuedKey.ofModerator("SN", "011");
        territories
                .asks()
                .get("/caller")
                .then()
                .statusCode(200)
                .body("name", equalTo("moderator:" + territories.id()))
                .body("moderator", is(true))
                .body("admin", is(false))
                .body("scope.everything", is(false))
                .body("scope.territories.toSet()", equalTo(Set.of("SN", "011")))
                .body("scope.platforms", equalTo(List.of()));
        IssuedKey.ofPlatformModerator("6qv3k0b7x")
                .asks()
                .get("/caller")
                .then()
                .body("scope.territories", equalTo(List.of()))
                .body("scope.platforms", equalTo(List.of("6qv3k0b7x")));
        var admin = IssuedKey.ofAdmin();
        admin.asks()
                .get("/caller")
                .then()
                .body("name", equalTo("admin:" + admin.id()))
                .body("scope.everything", is(true));
        admin().get("/caller").then().body("name", equalTo("admin")).body("scope.everything", is(true));
    }

    @Test
    void aKeySaysWhoMadeAndWhoRevokedIt() {
        var first = IssuedKey.ofAdmin();
        var made = first.asks()
                .contentType(ContentType.JSON)
                .body("{\"label\": \"Another office\", \"role\": \"admin\"}")
                .post("/api/v1/keys");
        admin().get("/api/v1/keys/" + made.path("id")).then().body("createdBy", equalTo("admin:" + first.id()));
        first.asks()
                .delete("/api/v1/keys/" + made.path("id"))
                .then()
                .body("state", equalTo("revoked"))
                .body("revokedBy", equalTo("admin:" + first.id()));
    }

    @Test
    void theAuditLogSaysWhoMadeAndWhoRevokedAKeyButNeitherTheKeyNorItsLabel() {
        var office = IssuedKey.ofAdmin();
        var made = office.asks()
                .contentType(ContentType.JSON)
                .body("{\"label\": \"A desk in Dakar\", \"role\": \"moderator\", \"territories\": [\"SN\"]}")
                .post("/api/v1/keys");
        office.asks().delete("/api/v1/keys/" + made.path("id")).then().statusCode(200);
        admin().delete("/api/v1/keys/" + made.path("id")).then().statusCode(200);
        var entries = audit.of(made.path("id"));
        assertEquals(
                List.of("key-made", "key-revoked"),
                entries.stream().map(AuditEntry::action).toList());
        for (var entry : entries) {
            assertEquals("admin:" + office.id(), entry.author());
            assertEquals("key", entry.subjectType());
            assertEquals(
                    "{\"role\":\"moderator\",\"platforms\":[],\"territories\":[\"SN\"]}",
                    entry.details().toString());
        }
    }

    @Test
    void aModeratorManagesNoKeys() {
        var moderator = IssuedKey.ofModerator("001");
        moderator.asks().get("/api/v1/keys").then().statusCode(403);
        moderator.asks().delete("/api/v1/keys/" + moderator.id()).then().statusCode(403);
        moderator
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"label\": \"Myself\", \"role\": \"admin\"}")
                .post("/api/v1/keys")
                .then()
                .statusCode(403);
    }

    @Test
    void aRevokedKeyStaysListedWithTheMomentItWasRevoked() {
        var key = IssuedKey.ofModerator("SN");
        key.revoke();
        var revokedAt = admin().get("/api/v1/keys/" + key.id()).path("revokedAt");
        key.revoke();
        admin().get("/api/v1/keys/" + key.id())
                .then()
                .body("state", equalTo("revoked"))
                .body("revokedAt", equalTo(revokedAt))
                .body("revokedBy", equalTo("admin"));
        assertTrue(listedIds().contains(key.id()));
    }

    @Test
    void pagesHoldEveryKeyOnce() {
        var made = new HashSet<String>();
        for (int i = 0; i < 101; i++) {
            made.add(IssuedKey.ofModerator("SN").id());
        }
        var listed = listedIds();
        assertTrue(listed.containsAll(made));
        assertEquals(listed.size(), Set.copyOf(listed).size());
        assertEquals(listed.size(), admin().get("/api/v1/keys").<Integer>path("total"));
    }

    @Test
    void whatIsNoKeyIsNotThere() {
        for (var id : List.of("nobody", "6qv3k0b7x")) {
            admin().get("/api/v1/keys/" + id).then().statusCode(404);
            admin().delete("/api/v1/keys/" + id).then().statusCode(404);
        }
        admin().get("/api/v1/keys?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void theLastUseIsKnownToTheMinute() throws SQLException {
        var key = IssuedKey.ofModerator("SN");
        key.asks().get("/caller").then().statusCode(200);
        await("the use to be noted", () -> lastUse(key) != null);

        lastUsed(key, 10);
        var recent = lastUse(key);
        key.asks().get("/caller").then().statusCode(200);
        var later = IssuedKey.ofModerator("SN");
        later.asks().get("/caller").then().statusCode(200);
        await("a later use to be noted", () -> lastUse(later) != null);
        assertEquals(recent, lastUse(key));

        lastUsed(key, 61);
        var before = lastUse(key);
        key.asks().get("/caller").then().statusCode(200);
        await("the use to be noted again", () -> !before.equals(lastUse(key)));
    }

    private static String lastUse(IssuedKey key) {
        return admin().get("/api/v1/keys/" + key.id()).path("lastUsedAt");
    }

    private static List<String> listedIds() {
        var page = admin().get("/api/v1/keys").jsonPath();
        var ids = page.<String>getList("items.id");
        while (page.getString("next") != null) {
            page = admin().queryParam("cursor", page.getString("next"))
                    .get("/api/v1/keys")
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
        }
        return ids;
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(new Secret(secret).sha256());
    }

    private String keptRows() throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(ROWS)) {
            row.next();
            return row.getString(1);
        }
    }

    private void lastUsed(IssuedKey key, int secondsAgo) throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.prepareStatement(LAST_USED)) {
            statement.setDouble(1, secondsAgo);
            statement.setString(2, key.id());
            statement.executeUpdate();
        }
    }
}
