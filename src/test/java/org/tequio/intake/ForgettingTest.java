package org.tequio.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whose submission has ended unanswered is written to no more, and whoever named another address only there. */
@QuarkusTest
class ForgettingTest {

    private static final Map<String, String> ACTOR = Map.of("name", "Olvido", "kind", "mutual", "country", "ER");

    private static final String KEPT = """
            SELECT (SELECT count(*) FROM submission_contact WHERE email = ?),
                (SELECT count(*) FROM letter WHERE recipient = ?)
            """;
    private static final String LET_TIME_PASS =
            "UPDATE submission SET expires_at = now() - interval '1 second' WHERE id = ?";

    @Inject
    DataSource register;

    @Inject
    Expiry expiry;

    @Test
    void whatIsWithdrawnLeavesNoAddressAndNoLetter() throws SQLException {
        var submitted = Submitted.of("actor", ACTOR, outOfReach());
        assertEquals("1 addresses, 1 letters", kept(submitted.email()));
        withdraw(submitted);
        assertEquals("0 addresses, 0 letters", kept(submitted.email()));
    }

    @Test
    void whatExpiresLeavesNoAddressAndNoLetter() throws SQLException {
        var submitted = Submitted.of("actor", ACTOR, outOfReach());
        try (var connection = register.getConnection();
                var statement = connection.prepareStatement(LET_TIME_PASS)) {
            statement.setString(1, submitted.id());
            statement.executeUpdate();
        }
        QuarkusTransaction.requiringNew().run(expiry::endSome);
        assertEquals("expired", submitted.state());
        assertEquals("0 addresses, 0 letters", kept(submitted.email()));
    }

    @Test
    void anAddressThatIsReplacedIsWrittenToNoMore() throws SQLException {
        var submitted = Submitted.of("actor", ACTOR, outOfReach());
        var another = outOfReach();
        submitted
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Submitted.statement("actor", ACTOR, another))
                .put(path(submitted))
                .then()
                .statusCode(200);
        assertEquals("0 addresses, 0 letters", kept(submitted.email()));
        assertEquals("1 addresses, 1 letters", kept(another));
        withdraw(submitted);
    }

    @Test
    void aLetterAboutSomethingElseStays() throws SQLException {
        var one = Submitted.of("actor", ACTOR, outOfReach());
        var other = Submitted.of("actor", ACTOR, one.email());
        withdraw(one);
        assertEquals("1 addresses, 1 letters", kept(one.email()));
        withdraw(other);
    }

    private static void withdraw(Submitted submitted) {
        submitted.asks().delete(path(submitted)).then().statusCode(200);
    }

    private static String path(Submitted submitted) {
        return "/api/v1/submissions/" + submitted.id();
    }

    /** Whose letters the server does not take, so that they wait. */
    private static String outOfReach() {
        return "relay-%s@example.org".formatted(UUID.randomUUID());
    }

    private String kept(String email) throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.prepareStatement(KEPT)) {
            statement.setString(1, email);
            statement.setString(2, email);
            try (var row = statement.executeQuery()) {
                row.next();
                return "%d addresses, %d letters".formatted(row.getLong(1), row.getLong(2));
            }
        }
    }
}
