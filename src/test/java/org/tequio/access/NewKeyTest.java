package org.tequio.access;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.tequio.engines.Admin.admin;

/** What is refused of a key to be made, and how that is told. */
@QuarkusTest
class NewKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"label": "A", "role": "admin", "lable": "B"}                              | /lable         | unknown-field | label
            {"label": "A", "role": "admin", "id": "6qv3k0b7x"}                         | /id            | unknown-field | -
            {"label": "A", "role": "admim"}                                            | /role          | unknown-code  | admin
            {"label": "A", "role": 1}                                                  | /role          | unknown-code  | -
            {"label": "A"}                                                             | /role          | required      | -
            {"role": "admin"}                                                          | /label         | required      | -
            {"label": " ", "role": "admin"}                                            | /label         | required      | -
            {"label": 5, "role": "admin"}                                              | /label         | invalid-value | -
            {"label": "A\\u0000", "role": "admin"}                                     | /label         | invalid-value | -
            {"label": "ana@coop.example", "role": "admin"}                             | /label         | invalid-value | -
            {"label": "A", "role": "moderator"}                                        | /territories   | required      | -
            {"label": "A", "role": "moderator", "territories": ["SN", "Senegal"]}      | /territories/1 | unknown-code  | SN
            {"label": "A", "role": "moderator", "territories": [null, "SN"]}           | /territories/0 | required      | -
            {"label": "A", "role": "moderator", "territories": [{}, "SN"]}             | /territories/0 | invalid-value | -
            {"label": "A", "role": "moderator", "territories": "SN", "platforms": ["6qv3k0b7x"]} | /territories | invalid-value | -
            {"label": "A", "role": "moderator", "platforms": ["6qv3k0b7y"]}            | /platforms/0   | invalid-value | -
            {"label": "A", "role": "admin", "territories": ["SN"]}                     | /role          | invalid-value | -
            {"label": "A", "role": "admin", "expiresAt": "tomorrow"}                   | /expiresAt     | invalid-value | -
            {"label": "A", "role": "admin", "expiresAt": "2026-01-01T00:00:00Z"}       | /expiresAt     | invalid-value | -
            {"label": "A", "role": "admin", "expiresAt": "+300000-01-01T00:00:00Z"}    | /expiresAt     | invalid-value | -
            {"label": "A", "role": "admin", "role": "moderator"}                       | ``             | not-json      | -
            {"label": "A", "role": "admin"} {}                                         | ``             | not-json      | -
            {"label": "A"                                                              | ``             | not-json      | -
            []                                                                         | ``             | invalid-value | -
            "admin"                                                                    | ``             | invalid-value | -
            null                                                                       | ``             | required      | -
            ``                                                                         | ``             | required      | -
            """)
    void refuses(String body, String pointer, String code, String suggestion) {
        post(body)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].suggestion", equalTo(suggestion));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        post("""
                        {"label": "", "role": "moderator", "territories": ["SN", 5, "Peru"], "platforms": ["x"],
                         "expiresAt": "never", "status": "valid", "owner": {"email": "me"}}""")
                .statusCode(400)
                .body("detail", containsString("See 'errors' for 6 more."))
                .body(
                        "errors.pointer.toSet()",
                        equalTo(Set.of(
                                "/label",
                                "/territories/1",
                                "/territories/2",
                                "/platforms/0",
                                "/expiresAt",
                                "/status",
                                "/owner")));
    }

    @Test
    void takesNoBodyOfManyMegabytes() {
        post("{\"label\": \"" + "A".repeat(2 << 20) + "\"}").statusCode(413);
    }

    @Test
    void readsJsonOnly() {
        admin().contentType("text/csv")
                .body("label,role")
                .post("/api/v1/keys")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse post(String body) {
        return admin().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/keys")
                .then();
    }
}
