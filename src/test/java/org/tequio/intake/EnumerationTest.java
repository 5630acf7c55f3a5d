package org.tequio.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Nobody finds out by submitting whether an address is known here. */
@QuarkusTest
class EnumerationTest {

    /** When it was, and how long the body is once it is packed, are new each time. */
    private static final Set<String> NEW = Set.of("date", "content-length");

    private static final int REQUESTS = Integer.getInteger("tequio.enumeration.requests", 25);

    @Test
    void aKnownAddressIsAnsweredLikeAnUnknownOne() {
        var known = Submitted.newActor("Conocida " + UUID.randomUUID(), "MX");
        known.verified().accepted();
        assertEquals(shapes(known.email()), shapes(null));
    }

    /** Status, headers and body, without what is new each time. */
    private static TreeSet<String> shapes(String email) {
        var shapes = new TreeSet<String>();
        for (int i = 0; i < REQUESTS; i++) {
            var address = email == null ? Submitted.somebody() : email;
            var answer = given().contentType(ContentType.JSON)
                    .body(Submitted.statement(
                            "actor", Map.of("name", "Qzwx Vkpj", "kind", "cooperative", "country", "MX"), address))
                    .post("/api/v1/submissions");
            var headers = new TreeSet<String>();
            answer.headers().asList().stream()
                    .filter(header -> !NEW.contains(header.getName().toLowerCase(Locale.ROOT)))
                    .forEach(header -> headers.add(header.toString()));
            var told = "%s %s"
                    .formatted(headers, answer.asString())
                    .replace(answer.path("id"), "ID")
                    .replace(answer.path("token").toString(), "TOKEN")
                    .replace(answer.path("expiresAt").toString(), "TIME");
            shapes.add("%d %s".formatted(answer.statusCode(), told));
        }
        return shapes;
    }
}
