package org.tequio.register.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Admin;
import org.tequio.engines.TestKeys;

import javax.sql.DataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

/** What an administrator sees of the log, over HTTP and with {@code scripts/verify-audit}. */
@QuarkusTest
class AuditLogTest {

    private static final String SEALS = "/api/v1/admin/audit/seals";
    private static final String VERIFICATION = "/api/v1/admin/audit/verification";

    @Inject
    Audit audit;

    @Inject
    Seals seals;

    @Inject
    DataSource database;

    @TempDir
    private Path folder;

    private FileChannel launcher;

    @BeforeEach
    void threeSealsAtLeast() throws SQLException, IOException {
        while (seals.count() < 3) {
            QuarkusTransaction.requiringNew().run(() -> audit.record(FreshLog.entry("a row to seal")));
            Admin.await("the seal", () -> verdict().path("unsealed").asInt() == 0);
        }
        Files.writeString(folder.resolve("run.properties"), "http.port=" + RestAssured.port);
        Files.writeString(folder.resolve("admin-key"), TestKeys.ADMIN);
        // as a launcher does for as long as it runs
        launcher = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        launcher.lock();
    }

    @AfterEach
    void theLauncherEnds() throws IOException {
        launcher.close();
    }

    @Test
    void sealsAreListedTheNewestFirst() {
        var first = admin().get(SEALS + "?limit=2")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
        long newest = first.getLong("items[0].number");
        assertEquals(newest, first.getLong("total"));
        var second = admin().urlEncodingEnabled(false)
                .get(SEALS + "?limit=2&cursor=" + first.getString("next"))
                .jsonPath();
        assertEquals(newest - 2, second.getLong("items[0].number"));
        assertEquals(anchor(newest), "%d:%s".formatted(newest, first.getString("items[0].hash")));
    }

    @Test
    void aLogThatNobodyTouchedIsIntact() {
        var verdict = verdict(anchor(1), anchor(3));
        assertEquals("intact", verdict.path("state").asText(), verdict::toString);
        assertEquals(verdict.path("rowsTotal").asLong(), verdict.path("rows").asLong());
    }

    @Test
    void anotherHashOfASealIsADifference() {
        var other = anchor(1).substring(0, 65) + (anchor(1).endsWith("0") ? "1" : "0");
        assertEquals("changed", verdict(other).at("/findings/0/damage").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7:", "0:%s", "7:%s0", "x:%s", ":%s", "1 7:%s", "9999999999999999999:%s"})
    void whatIsNoAnchorIsRefused(String anchor) {
        admin().queryParam("anchor", anchor.formatted("0".repeat(64)))
                .get(VERIFICATION)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("anchor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SEALS, VERIFICATION})
    void onlyAdministratorsSeeTheLog(String address) {
        given().get(address).then().statusCode(401);
    }

    @Test
    void theScriptSaysThatTheLogIsIntact() throws Exception {
        assertEquals(0, verify("--anchor", anchor(1), "--anchor=" + anchor(2)), said());
        assertTrue(said().contains("The audit log is intact."), said());
        assertTrue(said().contains(verdict().path("anchor").asText()), said());
    }

    @Test
    void theScriptNamesWhatWasChanged() throws Exception {
        var author = "UPDATE audit SET author = %s WHERE number = (SELECT first_row FROM audit_seal WHERE number = 3)";
        tamper(author.formatted("author || '!'"));
        try {
            assertEquals(1, verify(), said());
            assertTrue(
                    said().matches("(?s).*changed +Row \\d+ does not say what it said when seal 3 was made\\..*"),
                    said());
            assertTrue(said().contains("The audit log is BROKEN."), said());
        } finally {
            tamper(author.formatted("left(author, -1)"));
        }
        assertEquals(0, verify(), said());
    }

    @Test
    void theScriptNamesAnAnchorThatTheLogDoesNotReach() throws Exception {
        assertEquals(1, verify("--anchor", "999999999:" + "a".repeat(64)), said());
        assertTrue(said().contains("truncated  An anchor knows seal 999999999"), said());
    }

    @Test
    void theScriptRefusesWrongOptions() throws Exception {
        assertEquals(2, verify("--ancor"));
        assertEquals(2, verify("--anchor"));
        assertEquals(2, verify("--anchor", "7:abc"));
        assertEquals(2, verify("--anchor="));
        assertTrue(said().contains("'' is not an anchor"), said());
        assertEquals(0, verify("--help"));
        assertTrue(said().contains("Exit codes"), said());
    }

    @Test
    void theScriptSaysWhenNobodyAnswers() throws Exception {
        Files.writeString(folder.resolve("run.properties"), "http.port=1");
        assertEquals(3, verify());
        assertTrue(said().contains("No Tequio runs on"), said());
        Files.delete(folder.resolve("run.properties"));
        assertEquals(3, verify());
        Files.writeString(folder.resolve("run.properties"), "http.port=" + RestAssured.port);
        Files.writeString(folder.resolve("admin-key"), "tq_wrong");
        assertEquals(3, verify());
        assertTrue(said().contains("401"), said());
    }

    /** Whoever listens where a launcher did that was killed is told no key. */
    @Test
    void theScriptAsksNobodyWhereNoLauncherRuns() throws Exception {
        launcher.close();
        assertEquals(3, verify());
        assertTrue(said().contains("No Tequio runs on"), said());
    }

    private int verify(String... options) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("scripts/verify-audit", "--data", folder.toString()));
        words.addAll(List.of(options));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        var file = folder.resolve("said");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private void tamper(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            FreshLog.execute(connection, "ALTER TABLE audit DISABLE TRIGGER USER");
            FreshLog.execute(connection, statement);
            FreshLog.execute(connection, "ALTER TABLE audit ENABLE TRIGGER USER");
        }
    }

    private String anchor(long seal) {
        try {
            var view = seals.before(seal + 1, 1).get(0);
            return view.number() + ":" + view.hash();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The last line. */
    private static JsonNode verdict(String... anchors) {
        var request = admin();
        Stream.of(anchors).forEach(anchor -> request.queryParam("anchor", anchor));
        var lines = request.get(VERIFICATION)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .split("\n");
        try {
            return new ObjectMapper().readTree(lines[lines.length - 1]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
