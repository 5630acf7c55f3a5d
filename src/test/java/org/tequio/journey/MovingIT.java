package org.tequio.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tequio.shared.RecordId;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What one installation exports, an empty one becomes, to the byte. */
class MovingIT {

    private static final Patience TO_IMPORT = Patience.ofSeconds(120);
    private static final String PACKAGE = "/api/v1/exports/package.zip";
    private static final String MEMBERSHIPS = "/api/v1/exports/memberships.ndjson";
    private static final String HEADER = "id,name,kind,source_url\n";
    private static final String ACTOR = "%s,Cooperativa,cooperative,https://example.org\n";
    private static final String ID = RecordId.of(42).value();
    private static final String ALLIANCE = ID + ",Alianza,project,https://example.org\n";
    private static final Pattern NEWCOMER = Pattern.compile("(?m)^(\\w{9}),.*further:1");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stays for inspection if the test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path temp;

    @Test
    void whatMovesKeepsItsIds() throws Exception {
        byte[] zip;
        Set<String> memberships;
        try (var old = RunningTequio.on(temp.resolve("old"))) {
            zip = old.api().bytes(PACKAGE);
            memberships = memberships(old.api());
        }
        try (var empty = RunningTequio.on(temp.resolve("new"), "--empty")) {
            var api = empty.api();
            var tried = ended(
                    api,
                    api.send(
                            zipped(Map.of("actors", ACTOR.formatted("1") + ACTOR.formatted(ID), "alliances", ALLIANCE)),
                            "source=old&keepIds=true&dryRun=true"));
            assertEquals("not-a-record-id,id-of-another", findings(api, tried), tried::toString);

            var moved = ended(api, api.send(zip, "source=old&keepIds=true"));
            assertEquals(0, moved.at("/counts/rejected").asInt(), moved::toString);
            assertEquals(tables(zip), tables(api.bytes(PACKAGE)));
            assertEquals(memberships, memberships(api));

            var again = api.send(zip, "source=old&keepIds=true");
            assertEquals(409, again.statusCode(), again::body);
            assertTrue(again.body().contains("begin with an empty database"), again::body);
            var further = ended(api, api.send(zipped(Map.of("actors", ACTOR.formatted("1"))), "source=further"));
            assertEquals(1, further.at("/counts/created").asInt(), further::toString);
            var newcomer = NEWCOMER.matcher(tables(api.bytes(PACKAGE)).get("actors.csv"));
            assertTrue(newcomer.find(), "It is listed");
            var known = String.join("", tables(zip).values()) + memberships;
            assertFalse(known.contains(newcomer.group(1)), newcomer::group);
        }
    }

    private static JsonNode ended(Api api, HttpResponse<String> sent) throws Exception {
        assertEquals(202, sent.statusCode(), sent::body);
        var self = JSON.readTree(sent.body()).at("/links/self").asText();
        TO_IMPORT.until("the import has ended", () -> !isRunning(api.json(self)));
        return api.json(self);
    }

    private static boolean isRunning(JsonNode job) {
        return job.path("state").asText().equals("running");
    }

    private static String findings(Api api, JsonNode job) throws Exception {
        return String.join(",", api.json(job.at("/links/report").asText()).findValuesAsText("code"));
    }

    private static Set<String> memberships(Api api) throws IOException, InterruptedException {
        return api.get(MEMBERSHIPS).body().lines().map(MovingIT::idOf).collect(Collectors.toSet());
    }

    private static String idOf(String line) {
        try {
            return JSON.readTree(line).path("id").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static byte[] zipped(Map<String, String> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : rows.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                zip.write((HEADER + file.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> tables(byte[] bytes) throws IOException {
        var tables = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertEquals(4, tables.size(), tables.keySet()::toString);
        return tables;
    }
}
