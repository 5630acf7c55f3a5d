package org.tequio.convergence.spaces;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.Submitted;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

/** What alliances learned, told of an island that no other test has experiences on. */
@QuarkusTest
class ExperiencesOfConvergenceTest {

    private static final String ISLAND = "/api/v1/convergence/experiences?within=WS&";

    private static final TestPackage ROWS = TestPackage.ofNewSource()
            .with("actors", """
                    id,name,kind,country,source_url
                    city,City of atolls,local-government,WS,https://e.org
                    uni,University of atolls,university,WS,https://e.org
                    coop,Coop of atolls,cooperative,KI,https://e.org
                    """)
            .with("alliances", """
                    id,name,kind,start_year,end_year,source_url
                    alive,Alive of atolls,project,2010,,https://e.org
                    over,Over of atolls,project,2001,2004,https://e.org
                    """)
            .with("memberships", """
                    alliance_id,actor_id,role,start_year,end_year,source_url
                    alive,city,member,,,https://e.org
                    alive,coop,member,,,https://e.org
                    alive,uni,member,,,https://e.org
                    over,city,member,,,https://e.org
                    over,uni,member,,,https://e.org
                    """)
            .with("experiences", """
                    id,kind,title,summary,alliance_id,actor_ids,country,year,crisis,sdgs,source_url
                    rent,obstacle,Rent of atolls,Land was dear.,alive,,WS,2012,,1.4,https://e.org
                    masks,good-practice,Masks of atolls,They sewed.,alive,,WS,2020,covid-19,3,https://e.org
                    law,policy,Law of atolls,It was passed.,over,,WS,2003,,,https://e.org
                    lone,lesson,Lone of atolls,Nobody came.,,coop,WS,2019,,,https://e.org
                    undated,lesson,Undated of atolls,Some day.,alive,,WS,,,,https://e.org
                    """);

    private static boolean imported;

    @BeforeEach
    void imported() {
        if (!imported) {
            ROWS.imported();
            awaitLevel();
            end("alive");
            end("over");
            awaitLevel();
            imported = true;
        }
    }

    /** Says that the university is no member any more. */
    private static void end(String alliance) {
        var until = alliance.equals("over") ? "2004" : "2016";
        Submitted.of("ending", Map.of("actor", id("actors", "uni"), "alliance", id("alliances", alliance), "on", until))
                .verified()
                .accepted();
    }

    private static String id(String list, String row) {
        return given().queryParam("identifier", ROWS.source() + ":" + row)
                .get("/api/v1/" + list)
                .jsonPath()
                .getString("items[0].id");
    }

    @Test
    void whoNamesACrisisThatNobodyNamesIsToldWhichThereAre() {
        given().get(ISLAND + "groups=government&crisis=covid")
                .then()
                .body("total", is(0))
                .body("note", allOf(containsString("'covid'"), containsString("covid-19")));
        given().get(ISLAND + "groups=government&crisis=covid-19").then().body("note", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            groups=government;                              Masks, Rent, Law, Undated
            groups=government,sse-organisation;             Masks, Rent, Undated
            groups=government&without=academia;             Masks, Rent, Undated
            groups=government,academia;                     Law
            groups=government&kind=obstacle&kind=policy;    Rent, Law
            groups=government&crisis=covid-19;              Masks
            groups=government&sdg=1;                        Rent
            groups=government&pattern=domestic;             Law
            groups=government&pattern=south-south;          Masks, Rent, Undated
            """)
    void theExperiencesAreThoseOfAlliancesOfSuchAComposition(String query, String titles) {
        var found = given().get(ISLAND + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.title", String.class);
        assertEquals(
                List.of(titles.split(", ")).stream()
                        .map(title -> title + " of atolls")
                        .toList(),
                found);
    }

    @Test
    void anExperienceSaysWhoLearnedIt() {
        given().get(ISLAND + "groups=academia")
                .then()
                .body("items[0].summary", equalTo("It was passed."))
                .body("items[0].date", equalTo("2003"))
                .body("items[0].alliance.name", equalTo("Over of atolls"))
                .body("items[0].alliance.ended", is(true))
                .body("items[0].alliance.groups", contains("academia", "government"))
                .body("items[0].alliance.countries", contains("WS"))
                .body("items[0].alliance.pattern", equalTo("domestic"))
                .body("scheme", equalTo("fcssc"))
                .body("parameters.groups", contains("academia"));
    }

    @Test
    void facetsCountWholePagesOrNot() {
        var page = given().get(ISLAND + "groups=government&limit=3")
                .then()
                .body("total", is(4))
                .body("facets.kind.value", contains("good-practice", "lesson", "obstacle", "policy"))
                .body("facets.kind[0].label", equalTo("Good practice"))
                .body("facets.crisis.count", contains(3, 1))
                .body("facets.crisis[0].value", nullValue())
                .extract()
                .jsonPath();
        given().queryParam("cursor", page.getString("next"))
                .get(ISLAND + "groups=government&limit=3")
                .then()
                .body("items.title", contains("Undated of atolls"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            kind=obstacle;                      groups is missing
            groups=government&kind=obstacel;    Did you mean 'obstacle'
            groups=government&q=rent;           There is no parameter 'q'
            """)
    void whatCannotBeReadIsExplained(String query, String detail) {
        given().get("/api/v1/convergence/experiences?" + query)
                .then()
                .statusCode(400)
                .body("detail", containsString(detail));
    }
}
