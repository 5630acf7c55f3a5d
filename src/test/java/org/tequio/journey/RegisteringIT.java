package org.tequio.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an organisation that registers is promised, on all of Tequio as one command starts it. */
class RegisteringIT {

    private static final Patience TO_APPEAR = Patience.ofSeconds(60);
    private static final int CANARIES = 50;

    /** Stays for inspection if the test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path temp;

    @Test
    void anOrganisationIsListedAndItsPartnerConfirmsThoughTheGraphIsAwayMeanwhile() throws Exception {
        try (var tequio = RunningTequio.on(temp.resolve("data"))) {
            var registrar = registrar(tequio);
            var partner = registrar.registered("Tosepan Titataniske", "tosepan@example.org");
            tequio.kill(Set.of(Part.NEO4J));

            var submitted = registrar.submit(
                    "actor",
                    Map.of("name", "Tosepan Titatanisque", "kind", "mutual", "country", "MX"),
                    "new@example.org");
            assertEquals(partner, submitted.duplicates().get(0).get("id").asText(), "the possible duplicate is shown");
            registrar.use("new@example.org", 1, 0);
            var seen = tequio.api().json("/api/v1/moderation/" + submitted.id());
            assertEquals(partner, seen.at("/duplicates/0/id").asText(), "to the moderator, too");
            var actor = registrar.accept(submitted);
            var members = List.of(Map.of("actor", actor), Map.of("actor", partner));
            var allied = registrar.submit(
                    "alliance", Map.of("name", "Mercados", "kind", "coalition", "members", members), "new@example.org");
            registrar.use("new@example.org", 3, 0);
            var alliance = registrar.accept(allied);

            // it may be coming back already
            var killed = tequio.kill(Set.of(Part.NEO4J));
            var away = tequio.api().get("/api/v1/actors/" + actor);
            assertEquals(503, away.statusCode());
            assertEquals("5", away.headers().firstValue("Retry-After").orElse("none"));
            assertEquals(
                    200,
                    tequio.api().get("/api/v1/actors/" + actor + "/history").statusCode());

            tequio.awaitReturnOf(killed);
            TO_APPEAR.until(
                    "the alliance is in the graph",
                    () -> tequio.api().get("/api/v1/alliances/" + alliance).statusCode() == 200);
            assertEquals(
                    "Tosepan Titatanisque",
                    tequio.api()
                            .json("/api/v1/actors?q=titatanisque")
                            .at("/items/0/name")
                            .asText());
            assertEquals("reported", state(tequio, alliance, partner));
            registrar.use("tosepan@example.org", 3, 0);
            TO_APPEAR.until("the partner's word is in the graph", () -> state(tequio, alliance, partner)
                    .equals("confirmed"));
        }
    }

    @Test
    void anErasedAddressIsNowhere() throws Exception {
        try (var tequio = RunningTequio.on(temp.resolve("data"), "--empty")) {
            var registrar = registrar(tequio);
            var canaries = new ArrayList<String>();
            for (int i = 0; i < CANARIES; i++) {
                canaries.add("canary-%d-qzwx@example.org".formatted(i));
                erased(registrar, "Canaria " + i, canaries.get(i), i % 2 == 0);
            }
            TO_APPEAR.until(
                    "the graph is level",
                    () -> tequio.api()
                                    .json("/api/v1/admin/projection")
                                    .get("behind")
                                    .asLong()
                            == 0);

            assertTrue(
                    tequio.api().get("/api/v1/admin/audit/verification").body().contains("\"state\":\"intact\""));
            var places = new ArrayList<String>();
            places.add(dump(tequio.folder()));
            places.add(tequio.api().get("/api/v1/actors?limit=500").body());
            places.addAll(files(tequio.folder().path().resolve("neo4j")));
            places.addAll(files(tequio.folder().path().resolve("logs")));
            assertTrue(places.get(0).contains("Canaria 1"), "the dump holds what it should");
            for (var canary : canaries) {
                assertFalse(places.stream().anyMatch(place -> place.contains(canary)), canary);
            }
        }
    }

    /** One way or the other in which an address is forgotten. */
    private static void erased(Registrar registrar, String name, String email, boolean byWithdrawal) throws Exception {
        if (byWithdrawal) {
            var submission = registrar.submit("actor", Map.of("name", name, "kind", "mutual", "country", "MX"), email);
            registrar.use(email, 1, 0);
            registrar.withdraw(submission);
        } else {
            registrar.eraseContact(registrar.registered(name, email));
        }
    }

    private static Registrar registrar(RunningTequio tequio) throws IOException {
        return new Registrar(tequio.api(), new Mailbox(tequio.folder().path().resolve("mail")));
    }

    private static String state(RunningTequio tequio, String alliance, String member)
            throws IOException, InterruptedException {
        for (var part :
                tequio.api().json("/api/v1/alliances/" + alliance + "/members").get("items")) {
            if (part.get("actorId").asText().equals(member)) {
                return part.get("state").asText();
            }
        }
        throw new AssertionError(member + " is no member");
    }

    /** All rows of all tables. */
    private static String dump(DataFolder folder) throws IOException, SQLException {
        var engines = folder.engines();
        var all = new StringBuilder();
        try (var connection = DriverManager.getConnection(
                        engines.getProperty("postgres.url"),
                        engines.getProperty("postgres.user"),
                        engines.getProperty("postgres.password"));
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var row = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (var table : tables) {
                try (var row = statement.executeQuery("SELECT t::text FROM %s AS t".formatted(table))) {
                    while (row.next()) {
                        all.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return texts;
        }
    }
}
