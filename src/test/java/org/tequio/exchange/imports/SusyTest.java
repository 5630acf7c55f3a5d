package org.tequio.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tequio.register.ActorFacts;

import javax.sql.DataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;

/** A real map of initiatives: the file is not ours, and is only read. */
@QuarkusTest
@EnabledIfSystemProperty(named = "tequio.susy", matches = ".+", disabledReason = "Name the file")
class SusyTest {

    private static final String ADDRESSES = """
            SELECT (SELECT count(*) FROM actor
                    WHERE to_jsonb(actor)::text ~ '[[:alnum:]._%+-]@[[:alnum:]-]+[.][[:alpha:]]'
                        AND identifiers::text LIKE ?)
                 + (SELECT count(*) FROM revision
                    WHERE to_jsonb(revision)::text ~ '[[:alnum:]._%+-]@[[:alnum:]-]+[.][[:alpha:]]'
                        AND to_jsonb(revision)::text LIKE ?)
            """;

    @Inject
    Registered registered;

    @Inject
    DataSource database;

    @Test
    void eachInitiativeAndEachSpellingOfACountryIsAccountedFor() throws IOException, SQLException {
        var file = Path.of(System.getProperty("tequio.susy"));
        var features = new ObjectMapper().readTree(file.toFile()).path("features");
        var sent = Sending.ofNewSource()
                .with(Map.of("mapping", "susy", "licence", "Public Domain"))
                .part("data", Files.readAllBytes(file));
        var job = sent.job();
        var codes = findings(job);
        System.out.printf("%d features: %s; findings: %s%n", features.size(), job.getMap("counts"), codes);
        assertEquals(features.size(), job.getInt("counts.created") + job.getInt("counts.rejected"), job.prettify());
        System.out.println("spelling → country: " + spellings(sent.source(), features));
        assertEquals(0, addresses(sent.source()), "addresses in the register");
        var again = Sending.of(sent.source())
                .with(Map.of("mapping", "susy", "licence", "Public Domain"))
                .part("data", Files.readAllBytes(file))
                .job();
        assertEquals(job.getInt("counts.created"), again.getInt("counts.unchanged"), again.prettify());
    }

    private static Map<String, Long> findings(JsonPath job) {
        return admin().accept("text/csv")
                .get(job.getString("links.report"))
                .asString()
                .lines()
                .skip(1)
                .map(line -> String.join(" ", line.split(",")[3], line.split(",")[2], line.split(",")[4]))
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    /** How often each spelling became which country; 'none' for no country. */
    private Map<String, Map<String, Long>> spellings(String source, JsonNode features) {
        return StreamSupport.stream(features.spliterator(), false)
                .map(feature -> feature.path("properties"))
                .collect(Collectors.groupingBy(
                        properties -> properties.path("addr:country").asText("none"),
                        TreeMap::new,
                        Collectors.groupingBy(
                                properties ->
                                        country(source, properties.path("_uri").asText()),
                                Collectors.counting())));
    }

    private String country(String source, String uri) {
        var record = registered.find(source, uri);
        return record.map(ActorFacts::country).orElse(record.isPresent() ? "none" : "rejected");
    }

    private long addresses(String source) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADDRESSES)) {
            for (int i = 1; i <= 2; i++) {
                statement.setString(i, "%" + source + "%");
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
