package org.tequio.directory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** Totals and facets come from counters where they can: they must say what the records say, also after a change. */
@QuarkusTest
class TotalsTest {

    private static final List<String> KINDS = List.of("cooperative", "university", "local-government");
    private static final List<String> COUNTRIES = List.of("SN", "ML", "FR", "DE", "");

    private static final Map<String, String> FACETS = Map.of(
            "actors", "kind,group,sector,level,country,activity,sdg,freshness",
            "alliances", "kind,group,pattern,activity,sdg,role,state,freshness",
            "experiences", "kind,country,crisis,sdg,freshness");
    /** Lets everything through, but no counter knows it. */
    private static final String UNCOUNTED = "&updatedSince=2000-01-01";

    private static TestPackage rows = TestPackage.ofNewSource();
    private static int imports;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors?sort=name",
                "actors?kind=cooperative",
                "actors?kind=cooperative&kind=cooperative",
                "actors?kind=cooperative&kind=university&country=SN",
                "actors?within=002",
                "actors?within=002&group=academia&level=local",
                "actors?pole=south&group=sse-organisation",
                "actors?freshness=green",
                "actors?freshness=green&freshness=red",
                "actors?activity=housing",
                "actors?activity=housing&activity=tourism",
                "actors?activity=housing&country=SN&country=FR",
                "actors?activity=housing&country=SN&kind=cooperative",
                "actors?sdg=8",
                "actors?sdg=8&kind=cooperative",
                "actors?sdg=8&activity=housing",
                "alliances?sort=name",
                "alliances?kind=project",
                "alliances?kind=project&pattern=south-south",
                "alliances?groups=academia&groups=government",
                "alliances?within=002",
                "alliances?within=002&within=150",
                "alliances?within=FR-IDF",
                "alliances?within=FR-IDF&kind=project",
                "alliances?within=002&kind=project",
                "alliances?within=002&pattern=south-south",
                "alliances?within=002&pattern=south-south&scheme=g77",
                "alliances?within=002&groups=government",
                "alliances?role=lead",
                "alliances?state=reported",
                "alliances?at=2010",
                "alliances?since=2005/2012",
                "alliances?since=0000/2012",
                "alliances?until=2012/9999",
                "alliances?until=../2015",
                "alliances?until=../2015&kind=project",
                "experiences?sort=title",
                "experiences?kind=lesson",
                "experiences?kind=lesson&country=ER&country=NU",
                "experiences?crisis=storm",
                "experiences?date=2000/2006",
                "experiences?freshness=green"
            })
    void countersSayWhatRecordsSay(String query) {
        importedAgain();
        var facets = FACETS.get(query.substring(0, query.indexOf('?')));
        var counted = page(query + "&limit=1&facets=" + facets);
        var read = page(query + "&limit=1&facets=" + facets + UNCOUNTED);
        assertTrue(counted.getInt("total") > 0);
        assertEquals(read.getInt("total"), counted.getInt("total"));
        assertEquals(read.getMap("facets"), counted.getMap("facets"));
        assertEquals(counted.getInt("total"), all(query).size());
    }

    /** Each time with other kinds, countries and years, so that counters go up and down. */
    private static void importedAgain() {
        imports++;
        var actors = new StringBuilder("id,name,kind,country,subdivision,level,sectors,sdgs,source_url\n");
        var alliances = new StringBuilder("id,name,kind,start_year,end_year,source_url\n");
        var experiences = new StringBuilder("id,kind,title,summary,country,year,crisis,source_url\n");
        var memberships = new StringBuilder("alliance_id,actor_id,role,source_url\n");
        for (int i = 0; i < 30; i++) {
            int at = i + imports;
            actors.append("a%d,Totals %d,%s,%s,%s,%s,%s,8|%d.1,https://e.org\n"
                    .formatted(
                            i,
                            i,
                            KINDS.get(at % 3),
                            COUNTRIES.get(at % 5),
                            COUNTRIES.get(at % 5).equals("FR") ? "FR-IDF" : "",
                            at % 7 == 0 ? "national" : "local",
                            at % 2 == 0 ? "housing" : "",
                            1 + at % 16));
            alliances.append("l%d,Totals %d,%s,%d,%d,https://e.org\n"
                    .formatted(i, i, at % 2 == 0 ? "project" : "programme", 2000 + at % 12, 2012 + at % 8));
            experiences.append("e%d,%s,Totals %d,Counted,%s,%d,%s,https://e.org\n"
                    .formatted(
                            i,
                            at % 2 == 0 ? "lesson" : "obstacle",
                            i,
                            at % 3 == 0 ? "ER" : "NU",
                            2000 + at % 12,
                            at % 4 == 0 ? "storm" : ""));
            memberships.append("l%d,a%d,lead,https://e.org\n".formatted(i, i));
            memberships.append("l%d,a%d,member,https://e.org\n".formatted(i, (i + 6) % 30));
            memberships.append("l%d,a%d,funder,https://e.org\n".formatted(i, (i + 1) % 30));
        }
        rows = rows.again()
                .with("actors", actors.toString())
                .with("alliances", alliances.toString())
                .with("experiences", experiences.toString())
                .with("memberships", memberships.toString());
        rows.imported();
        awaitLevel();
    }

    private static Set<String> all(String query) {
        var ids = new HashSet<String>();
        var page = page(query + "&limit=200");
        ids.addAll(page.getList("items.id"));
        while (page.get("next") != null) {
            page = page(query + "&limit=200&cursor=" + page.getString("next"));
            ids.addAll(page.getList("items.id"));
        }
        return ids;
    }

    private static JsonPath page(String query) {
        return given().get("/api/v1/" + query).then().statusCode(200).extract().jsonPath();
    }
}
