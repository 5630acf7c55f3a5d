package org.tequio.exchange.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.register.outbox.Outbox;
import org.tequio.shared.WithdrawalReason;

import javax.sql.DataSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class ChangesTest {

    private static final int RECONNECTS = Integer.getInteger("tequio.changes.reconnects", 50);
    private static final int RECONNECTS_PER_PACKAGE = 10;
    /** About as many as the packages and the sample have to tell, so that it seldom waits for more. */
    private static final int LINES = 25_000;

    private static final String[] MANY =
            IntStream.range(0, 25).mapToObj("many%d"::formatted).toArray(String[]::new);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PRESENT = """
            SELECT id, version, status FROM actor
            UNION ALL SELECT id, version, status FROM alliance
            UNION ALL SELECT id, version, status FROM membership
            UNION ALL SELECT id, version, status FROM experience
            """;

    @Inject
    Outbox outbox;

    @Inject
    Moderator moderator;

    @Inject
    DataSource database;

    @TestHTTPResource("/api/v1/changes")
    URI address;

    @Test
    void whatWasWrittenSinceARevisionIsToldInTheOrderOfItsRevisions() throws Exception {
        long before = outbox.latest();
        TestPackage.ofNewSource().withActors("a", "b").imported();
        awaitLevel();
        var changes = since(before);
        assertEquals(2, changes.size());
        for (var change : changes) {
            assertEquals("actor", change.path("type").asText());
            assertEquals(1, change.path("version").asInt());
            assertEquals("listed", change.path("status").asText());
            assertEquals("cooperative", change.at("/record/kind").asText());
        }
        var last = changes.get(1);
        assertTrue(last.path("last").asBoolean());
        assertEquals(List.of(), since(last.path("revision").asLong()));
    }

    @Test
    void aMergedRecordAndAWithdrawnOneLeaveATrace() throws Exception {
        var rows = TestPackage.ofNewSource().withActors("a", "b", "c");
        rows.imported();
        awaitLevel();
        long before = outbox.latest();
        var survivor = moderator.actor(rows, "b").id();
        moderator.decides(() -> {
            moderator.actor(rows, "a").mergeInto(survivor);
            moderator.actor(rows, "c").withdraw(WithdrawalReason.DUPLICATE);
        });
        awaitLevel();
        var changes = byId(since(before));
        var merged = changes.get(moderator.actor(rows, "a").id().value());
        assertEquals("merged", merged.path("status").asText());
        assertEquals(survivor.value(), merged.path("mergedInto").asText());
        assertTrue(merged.path("record").isNull());
        var withdrawn = changes.get(moderator.actor(rows, "c").id().value());
        assertEquals("withdrawn", withdrawn.path("status").asText());
        assertEquals("duplicate", withdrawn.path("withdrawnBecause").asText());
    }

    @Test
    void whatWasRemovedOnRequestIsNotToldAsItWasBefore() throws Exception {
        long before = outbox.latest();
        var rows = TestPackage.ofNewSource().withActors("a");
        rows.imported();
        awaitLevel();
        assertFalse(since(before).get(0).path("record").isNull());
        moderator.decides(() -> moderator.actor(rows, "a").withdraw(WithdrawalReason.REQUESTED));
        awaitLevel();
        var changes = since(before);
        assertEquals(2, changes.size());
        changes.forEach(change -> assertTrue(change.path("record").isNull(), change.toString()));
    }

    @Test
    void aSubscriberThatIsCutOffAgainAndAgainHasTheStateOfTheRegister() throws Exception {
        var random = new Random(7);
        var writing = Executors.newSingleThreadExecutor();
        var subscriber = new Subscriber(address);
        try {
            var written = writing.submit(() -> {
                for (int i = 0; i < RECONNECTS / RECONNECTS_PER_PACKAGE; i++) {
                    TestPackage.ofNewSource().withActors(MANY).imported();
                }
            });
            for (int connections = 0; connections < RECONNECTS; connections++) {
                subscriber.read(random.nextInt(LINES / RECONNECTS));
            }
            written.get();
            awaitLevel();
            subscriber.readUpTo(outbox.latest());
            assertEquals(present(), subscriber.copy());
        } finally {
            writing.shutdownNow();
        }
    }

    @Test
    void aRevisionThatIsNotThereYetIsRefused() throws Exception {
        long latest = outbox.latest();
        for (long later : new long[] {latest + 1, Long.MAX_VALUE}) {
            given().queryParam("since", later)
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("since"));
        }
        assertEquals(List.of(), since(latest));
    }

    @Test
    void nothingIsToldBeyondTheEndThatIsAskedFor() throws Exception {
        long before = outbox.latest();
        TestPackage.ofNewSource().withActors("a").imported();
        awaitLevel();
        given().queryParam("since", before)
                .queryParam("until", before)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body(equalTo(""));
        given().queryParam("since", before)
                .queryParam("until", Long.MAX_VALUE)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body(containsString("Coop a"));
    }

    @Test
    void aSubscriptionHasNoEnd() {
        given().accept("text/event-stream, application/problem+json")
                .queryParam("until", 7)
                .get("/api/v1/changes")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].parameter", equalTo("until"));
    }

    private static List<JsonNode> since(long revision) throws Exception {
        var lines = given().queryParam("since", revision)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        var changes = new ArrayList<JsonNode>();
        for (var line : lines.lines().toList()) {
            changes.add(JSON.readTree(line));
        }
        return changes;
    }

    private static Map<String, JsonNode> byId(List<JsonNode> changes) {
        var byId = new HashMap<String, JsonNode>();
        changes.forEach(change -> byId.put(change.path("id").asText(), change));
        return byId;
    }

    private Map<String, String> present() throws Exception {
        var records = new HashMap<String, String>();
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(PRESENT)) {
            while (row.next()) {
                records.put(row.getString("id"), row.getInt("version") + " " + row.getString("status"));
            }
        }
        return records;
    }
}
