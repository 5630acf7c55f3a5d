package org.tequio.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Nobody finds out by submitting whether an address is known here. */
@QuarkusTest
class EnumerationTest {

    private static final int REQUESTS = Integer.getInteger("tequio.enumeration.requests", 25);

    @Test
    void aKnownAddressIsAnsweredLikeAnUnknownOne() {
        var known = Submitted.newActor("Conocida " + UUID.randomUUID(), "MX");
        known.verified().accepted();
        assertEquals(shapes(known.email()), shapes(null));
    }

    /** Status, headers, the body without what is new each time, and its length. */
    private static TreeSet<String> shapes(String email) {
        var shapes = new TreeSet<String>();
        for (int i = 0; i < REQUESTS; i++) {
            var address = email == null ? Submitted.somebody() : email;
            var answer = given().contentType(ContentType.JSON)
                    .body(Submitted.statement(
                            "actor", Map.of("name", "Qzwx Vkpj", "kind", "cooperative", "country", "MX"), address))
                    .post("/api/v1/submissions");
            var names = new TreeSet<String>();
            answer.headers().forEach(header -> names.add(header.getName()));
            var body = answer.asString()
                    .replace(answer.path("id"), "ID")
                    .replace(answer.path("token").toString(), "TOKEN")
                    .replace(answer.path("expiresAt").toString(), "TIME");
            shapes.add("%d %s %s".formatted(answer.statusCode(), names, body));
        }
        return shapes;
    }
}
