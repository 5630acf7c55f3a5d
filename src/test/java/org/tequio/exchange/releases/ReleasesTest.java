package org.tequio.exchange.releases;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.shared.FrozenRevisions;

import javax.sql.DataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class ReleasesTest {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DataSource database;

    @Inject
    FrozenRevisions frozen;

    @Inject
    Moderator moderator;

    private TestPackage rows;

    @BeforeEach
    void thereIsSomethingToFreeze() {
        rows = TestPackage.ofNewSource()
                .withActors("a", "b")
                .with("alliances", """
                        id,name,kind,source_url
                        a,A,project,https://e.org
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        a,a,lead,https://e.org
                        """);
        rows.imported();
        awaitLevel();
    }

    @Test
    void aReleaseIsADataPackageOfWhichEveryFileIsWhatItsChecksumSays() throws Exception {
        var release = made();
        var archive = archive(release);
        assertEquals(release.getString("sha256"), sha256(archive));
        assertEquals(release.getInt("bytes"), archive.length);
        var files = unzip(archive);
        var sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(files.size(), sums.size());
        for (var line : sums) {
            var sum = line.split("  ");
            assertEquals(sum[0], sha256(files.get(sum[1])), sum[1]);
        }
        var description = JSON.readTree(files.get("datapackage.json"));
        assertEquals(release.getString("revision"), description.path("version").asText());
        description
                .path("licenses")
                .forEach(licence ->
                        assertTrue(licence.path("name").asText().matches("[-a-zA-Z0-9._]+"), licence::toString));
        for (var resource : description.path("resources")) {
            mustFit(resource, files.get(resource.path("path").asText()));
        }
        for (var type :
                JSON.readTree(files.get("coverage.json")).path("records").properties()) {
            assertEquals(type.getValue().asLong(), release.getLong("records." + type.getKey()));
            assertEquals(type.getValue().asLong(), rows(files.get(type.getKey() + ".csv")), type.getKey());
            var graph = JSON.readTree(files.get(type.getKey() + ".jsonld")).path("@graph");
            assertEquals(type.getValue().asLong(), graph.size(), type.getKey());
        }
    }

    @Test
    void itsRowsKeepWhatItsDescriptionPromisesOfThem() throws Exception {
        var files = unzip(archive(made()));
        var description = JSON.readTree(files.get("datapackage.json"));
        var links = new TreeMap<String, String>();
        for (var resource : description.path("resources")) {
            for (var key : resource.path("schema").path("foreignKeys")) {
                links.put(
                        resource.path("name").asText() + " "
                                + key.path("fields").path(0).asText(),
                        key.path("reference").path("resource").asText("itself"));
            }
        }
        assertEquals(
                Map.of(
                        "actors-csv umbrella", "itself",
                        "experiences-csv alliance_id", "alliances-csv",
                        "memberships-csv actor_id", "actors-csv",
                        "memberships-csv alliance_id", "alliances-csv"),
                links);
        new PromisedRows(description, files).mustKeepTheirPromises();
    }

    @Test
    void whoseMembershipIsDisputedOrHasEndedIsCountedAsNoMember() throws Exception {
        var before = coverage(made());
        TestPackage.ofNewSource()
                .withActors("member", "told", "denies", "left")
                .with("alliances", """
                        id,name,kind,source_url
                        alive,Alive,project,https://e.org
                        left,Left by all,project,https://e.org
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,state,source_url
                        alive,member,member,confirmed,https://e.org
                        alive,told,member,reported,https://e.org
                        left,denies,member,disputed,https://e.org
                        left,left,member,ended,https://e.org
                        """)
                .imported();
        var after = coverage(made());
        assertEquals(
                2,
                after.path("actorsInNoAlliance").asInt()
                        - before.path("actorsInNoAlliance").asInt());
        assertEquals(
                1,
                after.path("alliancesWithoutMember").asInt()
                        - before.path("alliancesWithoutMember").asInt());
    }

    @Test
    void itsPackageStaysAsItIsWhateverHappensLater() {
        var release = made();
        var before = archive(release);
        TestPackage.ofNewSource().withActors("later").imported();
        assertArrayEquals(before, archive(release));
        var tag = given().get(release.getString("links.archive")).header("ETag");
        given().header("If-None-Match", tag)
                .get(release.getString("links.archive"))
                .then()
                .statusCode(304);
    }

    @Test
    void aListAnswersFromExactlyThatStateOrSaysWhyItCannot() {
        var release = made();
        given().queryParam("release", release.getString("id"))
                .get("/api/v1/actors?limit=1")
                .then()
                .statusCode(200)
                .body("asOf", equalTo(release.getInt("revision")));
        var members =
                "/alliances/%s/members".formatted(moderator.alliance(rows, "a").id());
        var alliances =
                "/actors/%s/alliances".formatted(moderator.actor(rows, "a").id());
        for (var path : List.of(members, alliances)) {
            given().queryParam("release", release.getString("id"))
                    .get("/api/v1" + path)
                    .then()
                    .statusCode(200)
                    .body("asOf", equalTo(release.getInt("revision")));
        }
        TestPackage.ofNewSource().withActors("later").imported();
        awaitLevel();
        for (var path : new String[] {
            "/actors", "/alliances", "/convergence?by=country", "/convergence/gaps", members, alliances
        }) {
            given().queryParam("release", release.getString("id"))
                    .get("/api/v1" + path)
                    .then()
                    .statusCode(409)
                    .contentType(startsWith("application/problem+json"))
                    .body("detail", containsString(release.getString("id") + "/package.zip"));
        }
    }

    @Test
    void anAnalysisOfThatStateAnswersForItAsLongAsItIsKept() {
        TestPackage.ofNewSource().withActors("before").imported();
        var release = made();
        awaitLevel();
        analysis(release).statusCode(409).body("detail", containsString(release.getString("id") + "/package.zip"));
        analyse();
        analysis(release).statusCode(200).body("asOf", equalTo(release.getInt("revision")));
        TestPackage.ofNewSource().withActors("later").imported();
        awaitLevel();
        analyse();
        analysis(release).statusCode(200).body("asOf", equalTo(release.getInt("revision")));
    }

    private static ValidatableResponse analysis(JsonPath release) {
        return given().queryParam("release", release.getString("id"))
                .get("/api/v1/network/summary")
                .then();
    }

    private static void analyse() {
        var id = admin().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/network/runs")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        await(
                "the analysis",
                () -> given().get("/api/v1/network/runs/" + id).path("state").equals("done"));
    }

    /** By which analyses know that they are wanted. */
    @Test
    void itsRevisionIsKnownForOneOfARelease() {
        long revision = made().getLong("revision");
        assertTrue(frozen.include(revision));
        assertFalse(frozen.include(revision + 1));
    }

    @Test
    void aReleaseThatThereIsNotIsRefused() {
        given().get("/api/v1/actors?release=000000000")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("release"));
        given().get("/api/v1/releases/000000000").then().statusCode(404);
    }

    @Test
    void theCatalogueHasIt() {
        var release = made();
        given().get("/api/v1/catalog")
                .then()
                .statusCode(200)
                .body("'dcat:dataset'[0].'@id'", endsWith(release.getString("links.self")))
                .body(
                        "'dcat:dataset'[0].'dcat:distribution'.'spdx:checksum'.'spdx:checksumValue'",
                        equalTo(release.getString("sha256")));
        var list = given().get("/api/v1/releases");
        list.then().statusCode(200).body("items[0].id", equalTo(release.getString("id")));
        assertTrue(Stream.of(list.header("Link").split(", (?=<)"))
                .anyMatch(link -> link.contains("/api/v1/catalog>") && link.contains("application/ld+json")));
    }

    /** Somebody's script may ask again and again for one that cannot be made. */
    @Test
    void thoseThatFailedCrowdNobodyOutOfTheCatalogue() throws SQLException {
        var release = made();
        write("INSERT INTO release (id, title, state, failure) "
                + "SELECT 'zzzzz' || lpad(n::text, 4, '0'), 'Not made', 'failed', 'No room' "
                + "FROM generate_series(1, 101) AS n");
        try {
            given().get("/api/v1/catalog")
                    .then()
                    .statusCode(200)
                    .body("'dcat:dataset'[0].'@id'", endsWith(release.getString("links.self")));
        } finally {
            write("DELETE FROM release WHERE title = 'Not made'");
        }
    }

    @Test
    void whoHarvestsTheCatalogueReadsAddressesWhereDcatWantsThem() throws JsonLdError {
        var release = made();
        var catalogue =
                JsonDocument.of(new StringReader(given().get("/api/v1/catalog").asString()));
        var objects = JsonLd.toRdf(catalogue).get().toList().stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().getValue(),
                        Collectors.mapping(RdfNQuad::getObject, Collectors.toList())));
        assertTrue(objects.get(DCAT + "downloadURL").stream()
                .allMatch(address -> address.isIRI() && address.getValue().endsWith("/package.zip")));
        for (var iri : Map.of(
                        DCAT + "theme",
                        "http://publications.europa.eu/resource/authority/data-theme/SOCI",
                        DCAT + "mediaType",
                        "https://www.iana.org/assignments/media-types/application/zip",
                        SPDX + "algorithm",
                        SPDX + "checksumAlgorithm_sha256")
                .entrySet()) {
            assertTrue(objects.get(iri.getKey()).stream()
                    .allMatch(object -> object.isIRI() && object.getValue().equals(iri.getValue())));
        }
        assertTrue(objects.get(DCAT + "accessURL").stream()
                .anyMatch(address -> address.isIRI() && address.getValue().endsWith(release.getString("links.self"))));
        assertTrue(objects.get(DCT + "identifier").stream()
                .anyMatch(id -> id.isLiteral() && id.getValue().equals(release.getString("id"))));
        var datasets = objects.get(DCAT + "dataset").size();
        assertEquals(datasets + 1, objects.get(DCT + "publisher").size());
        assertTrue(objects.get(DCT + "publisher").stream().allMatch(RdfValue::isIRI));
        assertEquals(1, objects.get(FOAF + "name").size());
        assertTrue(objects.get(DCT + "description").stream().allMatch(RdfValue::isLiteral));
        assertTrue(objects.get(RDFS + "label").stream()
                .allMatch(label -> label.getValue().startsWith("Each record")));
        var size = objects.get(DCAT + "byteSize").get(0).asLiteral();
        assertEquals(release.getString("bytes"), size.getValue());
        assertEquals("http://www.w3.org/2001/XMLSchema#nonNegativeInteger", size.getDatatype());
    }

    @Test
    void onlyAnAdministratorMakesOneAndGivesItATitle() {
        given().contentType(ContentType.JSON)
                .body("{\"title\": \"Tequio\"}")
                .post("/api/v1/releases")
                .then()
                .statusCode(401);
        admin().contentType(ContentType.JSON)
                .body("{\"title\": \" \"}")
                .post("/api/v1/releases")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
    }

    private void write(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var writing = connection.createStatement()) {
            writing.executeUpdate(statement);
        }
    }

    private static JsonPath made() {
        var asked = admin().contentType(ContentType.JSON)
                .body("{\"title\": \"Tequio 2026\"}")
                .post("/api/v1/releases")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
        var self = asked.getString("links.self");
        await("the release", () -> !given().get(self).path("state").equals("waiting"));
        var release = given().get(self).then().statusCode(200).extract().jsonPath();
        assertEquals("done", release.getString("state"), release.getString("failure"));
        return release;
    }

    private static byte[] archive(JsonPath release) {
        return given().get(release.getString("links.archive"))
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Length", release.getString("bytes"))
                .extract()
                .asByteArray();
    }

    private static JsonNode coverage(JsonPath release) throws IOException {
        return JSON.readTree(unzip(archive(release)).get("coverage.json"));
    }

    private static void mustFit(JsonNode resource, byte[] file) throws Exception {
        assertEquals(file.length, resource.path("bytes").asInt());
        assertEquals("sha256:" + sha256(file), resource.path("hash").asText());
        if (resource.path("type").asText().equals("table")) {
            var header =
                    new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
            var names = resource.path("schema").findValuesAsText("name");
            assertEquals(String.join(",", names), header);
        }
    }

    private static long rows(byte[] csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().count();
        }
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
