package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.TestPackage;
import org.tequio.register.Source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitEnd;

@QuarkusTest
class ImportScopeTest {

    private static final String ACTORS = """
            id,name,kind,country,source_url
            sn,Of Senegal,cooperative,SN,https://e.org/sn
            mx,Of Mexico,cooperative,MX,https://e.org/mx
            no,Of nowhere,cooperative,,https://e.org/no
            """;

    @Inject
    Registered registered;

    @Test
    void aModeratorImportsWhatIsOfTheOwnTerritoriesAndIsToldOfTheRest() {
        var africa = IssuedKey.ofModerator("002");
        var sent = Sending.by(africa.asks())
                .part("actors", ACTORS)
                .part("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .part("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,sn,member,https://e.org
                        l,mx,member,https://e.org
                        """)
                .part("experiences", """
                        id,kind,title,summary,source_url,country,actor_ids
                        e1,lesson,E,E,https://e.org,,sn
                        e2,lesson,E,E,https://e.org,CL,sn
                        """);
        var id = sent.answer().statusCode(202).extract().jsonPath().getString("id");
        var job = awaitEnd(id);
        assertEquals(4, job.getInt("counts.created"), job.prettify());
        assertEquals(4, job.getInt("counts.rejected"));
        africa.asks()
                .get(job.getString("links.report"))
                .then()
                .statusCode(200)
                .body("items.findAll { it.code == 'outside-scope' }.value", equalTo(List.of("MX", "", "CL")))
                .body("items.find { it.code == 'outside-scope' }.remedy", containsString("your key is for 002"))
                .body("items.find { it.code == 'unknown-reference' }.value", equalTo("mx"));
        var origin = registered.record(sent.source(), "sn").origin();
        assertEquals(
                List.of("https://e.org/sn"),
                origin.sources().stream().map(Source::url).toList());
        assertEquals("not stated", origin.licence());
    }

    @Test
    void onlyTheMemberSaysThatItIsOne() {
        var sent = Sending.by(IssuedKey.ofModerator("002").asks())
                .part("actors", ACTORS.lines().limit(2).collect(Collectors.joining("\n")))
                .part("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .part("memberships", """
                        alliance_id,actor_id,role,state,source_url
                        l,sn,member,confirmed,https://e.org
                        l,sn,host,reported,https://e.org
                        """);
        var job = awaitEnd(sent.answer().statusCode(202).extract().jsonPath().getString("id"));
        assertEquals(3, job.getInt("counts.created"), job.prettify());
        assertEquals(1, job.getInt("counts.rejected"));
        var again = Sending.of(sent.source()).part("memberships", """
                alliance_id,actor_id,role,state,source_url
                l,sn,host,disputed,https://e.org
                """).job();
        assertEquals(1, again.getInt("counts.unchanged"));
        admin().get(again.getString("links.report")).then().body("items[0].code", equalTo("state-kept"));
    }

    @Test
    void aModeratorChangesNoRecordOfElsewhere() {
        var first = Sending.ofNewSource().part("actors", ACTORS);
        first.job();
        var moved = Sending.of(first.source()).part("actors", ACTORS).job();
        assertEquals(3, moved.getInt("counts.unchanged"));
        var id = IssuedKey.ofModerator("002")
                .asks()
                .queryParam("source", first.source())
                .multiPart("actors", "a.csv", ACTORS.replace("MX", "SN").getBytes(), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        var job = awaitEnd(id);
        assertEquals(1, job.getInt("counts.unchanged"), job.prettify());
        assertEquals(2, job.getInt("counts.rejected"));
        assertEquals("MX", registered.actor(first.source(), "mx").country());
    }

    @Test
    void aModeratorImportsAlliancesOfWhichNothingIsKnownOrSomethingIsThere() {
        var eritrea = IssuedKey.ofModerator("ER");
        var source = TestPackage.ofNewSource().source();
        var first = by(eritrea, source, "alliances", """
                id,name,kind,territories,source_url
                unknown,Of nowhere,project,,https://e.org
                near,Of Eritrea,project,ER|NU,https://e.org
                far,Of Niue,project,NU,https://e.org
                """);
        assertEquals(2, first.getInt("counts.created"), first.prettify());
        admin().get(first.getString("links.report"))
                .then()
                .body("items.code", equalTo(List.of("outside-scope")))
                .body("items.column", equalTo(List.of("territories")))
                .body("items.value", equalTo(List.of("NU")));
        var again = by(eritrea, source, "alliances", """
                id,name,kind,territories,description,source_url
                unknown,Of nowhere,project,,Told later,https://e.org
                near,Of Eritrea,project,NU,,https://e.org
                """);
        assertEquals(1, again.getInt("counts.updated"), again.prettify());
        assertEquals(1, again.getInt("counts.rejected"));
    }

    @Test
    void aModeratorChangesAllianceMembershipAndExperienceOnlyWhereSomethingIsThere() {
        var source = Sending.ofNewSource()
                .part("actors", """
                        id,name,kind,country,source_url
                        er,Of Eritrea,cooperative,ER,https://e.org
                        nu,Of Niue,cooperative,NU,https://e.org
                        """)
                .part("alliances", """
                        id,name,kind,territories,source_url
                        joined,Of Niue with a member from Eritrea,project,NU,https://e.org
                        far,Of Niue,project,NU,https://e.org
                        """)
                .part("memberships", """
                        alliance_id,actor_id,role,source_url
                        joined,er,member,https://e.org
                        joined,nu,member,https://e.org
                        """)
                .part("experiences", """
                        id,kind,title,summary,country,actor_ids,source_url
                        er,lesson,E,E,,er,https://e.org
                        nu,lesson,E,E,NU,er,https://e.org
                        """);
        assertEquals(8, source.job().getInt("counts.created"));
        var eritrea = IssuedKey.ofModerator("ER");
        var alliances = by(eritrea, source.source(), "alliances", """
                id,name,kind,territories,description,source_url
                joined,Of Niue with a member from Eritrea,project,NU,Changed,https://e.org
                far,Of Niue,project,,Changed,https://e.org
                """);
        assertEquals(1, alliances.getInt("counts.updated"), alliances.prettify());
        assertEquals(1, alliances.getInt("counts.rejected"));
        var memberships = by(eritrea, source.source(), "memberships", """
                alliance_id,actor_id,role,end_year,source_url
                joined,er,member,2020,https://e.org
                joined,nu,member,2020,https://e.org
                """);
        assertEquals(1, memberships.getInt("counts.updated"), memberships.prettify());
        assertEquals(1, memberships.getInt("counts.rejected"));
        var experiences = by(eritrea, source.source(), "experiences", """
                id,kind,title,summary,country,actor_ids,source_url
                er,lesson,E,Changed,,er,https://e.org
                nu,lesson,E,Changed,ER,er,https://e.org
                """);
        assertEquals(1, experiences.getInt("counts.updated"), experiences.prettify());
        assertEquals(1, experiences.getInt("counts.rejected"));
    }

    @Test
    void anImportIsShownToWhomItBelongs() {
        var own = IssuedKey.ofModerator("002");
        var id = Sending.by(own.asks())
                .part("actors", ACTORS)
                .answer()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        own.asks().get("/api/v1/imports/" + id).then().statusCode(200);
        admin().get("/api/v1/imports/" + id).then().statusCode(200);
        for (var address : List.of("", "/report", "/decisions", "/events")) {
            IssuedKey.ofModerator("002")
                    .asks()
                    .get("/api/v1/imports/" + id + address)
                    .then()
                    .statusCode(403);
        }
        awaitEnd(id);
    }

    private static JsonPath by(IssuedKey key, String source, String file, String csv) {
        return awaitEnd(key.asks()
                .queryParam("source", source)
                .multiPart(file, file + ".csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id"));
    }
}
