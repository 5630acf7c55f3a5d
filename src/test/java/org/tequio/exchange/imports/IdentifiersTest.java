package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

/** What others call a record, as rows tell it. */
@QuarkusTest
class IdentifiersTest {

    @Test
    void aRecordIsCalledWhatTheRowSaysAndWhatALaterRowAdds() {
        var files = TestPackage.ofNewSource();
        var scheme = "of-" + files.source();
        assertEquals(1, actor(files, scheme + ":1").imported().getInt("counts.created"));
        assertEquals(
                1,
                actor(files.again(), scheme + ":1|" + scheme + ":2").imported().getInt("counts.updated"));
        assertEquals(
                1,
                actor(files.again(), scheme + ":1|" + scheme + ":2").imported().getInt("counts.unchanged"));
        awaitLevel();
        for (var number : List.of("1", "2")) {
            given().queryParam("identifier", scheme + ":" + number)
                    .get("/api/v1/actors")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("Coop A"));
        }
    }

    @Test
    void idsAreKeptOnlyWhereNoRecordIsAndByAnAdministrator() {
        actor(TestPackage.ofNewSource(), "").imported();
        var kept = Map.of("keepIds", true);
        Sending.ofNewSource()
                .part("actors", "id,name,kind,source_url\n")
                .with(kept)
                .answer()
                .statusCode(409)
                .body("detail", containsString("begin with an empty database"));
        Sending.by(IssuedKey.ofModerator("002").asks())
                .part("actors", "id,name,kind,source_url\n")
                .with(kept)
                .answer()
                .statusCode(403)
                .body("detail", containsString("leave 'keepIds' out"));
    }

    @Test
    void whatAnotherRecordIsCalledIsLeftOutAndSaid() {
        var first = TestPackage.ofNewSource();
        var taken = "of-%s:1".formatted(first.source());
        actor(first, taken).imported();
        var second = TestPackage.ofNewSource();
        var job = actor(second, taken).imported();
        assertEquals(1, job.getInt("counts.created"));
        report(job)
                .body("items.code", contains("identifier-of-another"))
                .body("items.severity", contains("warning"))
                .body("items.value", contains(taken));
        assertEquals(1, actor(second.again(), taken).imported().getInt("counts.unchanged"));
    }

    @Test
    void theIdOfAnotherRowIsLeftOutAndSaid() {
        var files = TestPackage.ofNewSource();
        actor(files, "").imported();
        var job = files.again().with("actors", """
                        id,name,kind,country,source_url,identifiers
                        a,Coop A,cooperative,SN,https://example.org/a,%1$s:b
                        b,Coop B,cooperative,SN,https://example.org/b,%1$s:b
                        """.formatted(files.source())).imported();
        assertEquals(1, job.getInt("counts.created"), job::prettify);
        assertEquals(1, job.getInt("counts.unchanged"), job::prettify);
        report(job).body("items.code", contains("identifier-of-another")).body("items.line", contains(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void whatCannotBeReadOrKeptRejectsItsRow(int length) {
        var job = actor(TestPackage.ofNewSource(), length == 0 ? "no scheme" : "scheme:" + "x".repeat(length))
                .imported();
        assertEquals(1, job.getInt("counts.rejected"));
        assertEquals(0, job.getInt("counts.created"));
        report(job).body("items[0].column", equalTo("identifiers"));
    }

    @Test
    void schemeAndValueMayEachBeAsLongAsAnIdIs() {
        var files = TestPackage.ofNewSource();
        var scheme = files.source() + "-" + "s".repeat(199 - files.source().length());
        var job = actor(files, scheme + ":" + "x".repeat(200)).imported();
        assertEquals(1, job.getInt("counts.created"), job::prettify);
        report(job).body("items", hasSize(0));
        var tooLong = actor(TestPackage.ofNewSource(), scheme + "s:x").imported();
        assertEquals(1, tooLong.getInt("counts.rejected"), tooLong::prettify);
    }

    @Test
    void aDryRunGivesNobodyAName() {
        var files = TestPackage.ofNewSource();
        var more = "of-%s:1".formatted(files.source());
        actor(files, "").imported();
        assertEquals(1, actor(files.again(), more).tried().getInt("counts.updated"));
        assertEquals(1, actor(files.again(), more).imported().getInt("counts.updated"));
    }

    private static TestPackage actor(TestPackage files, String identifiers) {
        return files.with("actors", """
                id,name,kind,country,source_url,identifiers
                a,Coop A,cooperative,SN,https://example.org/a,%s
                """.formatted(identifiers));
    }

    private static ValidatableResponse report(JsonPath job) {
        return admin().get(job.getString("links.report")).then().statusCode(200);
    }
}
