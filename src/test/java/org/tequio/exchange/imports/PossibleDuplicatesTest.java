package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;

/** What a dry run finds in the register that its rows may be, as {@code /match} finds it. */
@QuarkusTest
class PossibleDuplicatesTest {

    private static final String HEADER = "id,name,kind,country,city,website,identifiers,source_url\n";

    @Inject
    Registered registered;

    private final String source = TestPackage.ofNewSource().source();
    private final String scheme = TestPackage.ofNewSource().source();
    /** A name that no other test's organisation has. */
    private final String name = "Alfareras " + UUID.randomUUID();

    private String listed;

    @BeforeEach
    void list() {
        Sending.of(source)
                .part(
                        "actors",
                        HEADER
                                + "a,%s,local-government,MX,Tlaxco,https://alfareras.example,%s:7,https://e.org\n"
                                        .formatted(name, scheme))
                .job();
        listed = registered.record(source, "a").id().value();
    }

    @Test
    void aUniversityIsNotTheCityItIsCalledLike() {
        var found = decisions("x,%s,university,MX,,,,https://e.org\n".formatted(name));
        assertEquals(listed, found.get(0).getField("candidate_id"));
        assertEquals("create", found.get(0).getField("decision"));
        isScoredAs(Map.of("name", name, "kind", "university", "country", "MX"), found.get(0));
    }

    @Test
    void whoeverHasTheSameIdentifierIsFoundUnderAnyName() {
        var other = "Otro nombre " + UUID.randomUUID();
        var found = decisions("x,%s,local-government,MX,,,%s:7,https://e.org\n".formatted(other, scheme));
        assertEquals(listed, found.get(0).getField("candidate_id"));
        assertEquals("link", found.get(0).getField("decision"));
        var identifiers = List.of(Map.of("scheme", scheme, "value", "7"));
        isScoredAs(
                Map.of("name", other, "kind", "local-government", "country", "MX", "identifiers", identifiers),
                found.get(0));
    }

    @Test
    void whatMatchWouldHaveReviewedIsShownAndProposedForANewRecord() {
        var found = decisions("x,%s,local-government,PE,,,,https://e.org\n".formatted(name));
        assertEquals(listed, found.get(0).getField("candidate_id"));
        assertEquals("create", found.get(0).getField("decision"));
        isScoredAs(Map.of("name", name, "kind", "local-government", "country", "PE"), found.get(0));
    }

    @Test
    void bothSidesStandBesideEachOtherForEachCandidate() {
        Sending.of(source)
                .part("actors", HEADER + "b,%s,network,PE,,,,https://e.org\n".formatted(name))
                .job();
        var found = decisions("=x,%s,forum,MX,-Centro,https://mx.example,,https://e.org\n".formatted(name));
        assertEquals(
                List.of("actors", "2", "'=x", name, "forum", "MX", "'-Centro", "https://mx.example"),
                found.get(0).getFields().subList(0, 8));
        assertEquals(
                List.of(listed, name, "local-government", "MX", "Tlaxco", "https://alfareras.example"),
                found.get(0).getFields().subList(8, 14));
        assertEquals("same-name|same-country", found.get(0).getField("reasons"));
        assertEquals(
                List.of(registered.record(source, "b").id().value(), name, "network", "PE", "", ""),
                found.get(1).getFields().subList(8, 14));
        assertEquals("", found.get(1).getField("decision"));
        assertEquals(2, found.size());
    }

    @Test
    void alliancesAreComparedWithAlliances() {
        var header = "id,name,kind,identifiers,source_url\n";
        Sending.of(source)
                .part("alliances", header + "l,%s,forum,,https://e.org\n".formatted(name))
                .job();
        var found = decisions("alliances", header + "x,%s,project,,https://e.org\n".formatted(name));
        assertEquals(
                List.of("alliances", "2", "x", name, "project", "", "", ""),
                found.get(0).getFields().subList(0, 8));
        assertEquals(
                List.of(registered.alliance(source, "l").id().value(), name, "forum", "", "", ""),
                found.get(0).getFields().subList(8, 14));
        assertEquals("link", found.get(0).getField("decision"));
        assertEquals(1, found.size());
        isScoredAs(Map.of("name", name, "type", "alliance"), found.get(0));
    }

    private static void isScoredAs(Map<String, ?> query, NamedCsvRecord found) {
        admin().contentType(ContentType.JSON)
                .body(query)
                .post("/api/v1/match")
                .then()
                .statusCode(200)
                .body("results[0].candidates[0].id", equalTo(found.getField("candidate_id")))
                .body("results[0].candidates[0].score.toString()", equalTo(found.getField("score")));
    }

    /** The lines of the table that a dry run of these rows gives. */
    private static List<NamedCsvRecord> decisions(String rows) {
        return decisions("actors", HEADER + rows);
    }

    private static List<NamedCsvRecord> decisions(String file, String content) {
        var tried = Sending.ofNewSource()
                .with(Map.of("dryRun", "true", "duplicates", "true"))
                .part(file, content)
                .job();
        var table = admin().get(tried.getString("links.decisions"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
    }
}
